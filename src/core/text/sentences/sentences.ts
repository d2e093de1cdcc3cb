import { ENGLISH, type Language } from './language.ts';
import { joinsOf } from './sentence-joins.ts';
import type { Span } from '../span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Unicode's rules end a sentence after these abbreviations. The list is short, as a wrong merge costs as much
// as a wrong split.
const ABBREVIATION =
  /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|cf|approx|No|Fig|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.\s*$/;
const CONTINUES = /^[\p{Ll}\d]/u;
const NAME_FOLLOWS = /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St)\.\s*$/;

/**
 * The sentences of a block's text (UAX #29, corrected for abbreviations, including those of its language),
 * trimmed of white space; offsets are in that text.
 */
export function readSentences(text: string, language: Language = ENGLISH): Span[] {
  const joinsThere = joinsOf(language);
  const merged: { start: number; end: number }[] = [];
  for (const { segment, index } of withOpeningBrackets(pieces(text))) {
    const last = merged.at(-1);
    const tail = last && text.slice(Math.max(last.start, last.end - TAIL), last.end);
    if (
      last &&
      tail !== undefined &&
      (joins(tail.slice(-16), segment) || joinsThere?.(tail, segment) === true)
    )
      last.end = index + segment.length;
    else merged.push({ start: index, end: index + segment.length });
  }
  return merged.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** How much of a sentence's end is examined for whether it continues, in UTF-16 units. */
const TAIL = 40;

// Unicode treats a full stop before a lower-case letter as an abbreviation; in brands without capitals it
// ends a sentence.
const SMALL_START = /(?<=[\p{Ll}\d)”"’]{2}\.\s+)(?=\p{Ll})/u;

interface Piece {
  readonly segment: string;
  readonly index: number;
}

/**
 * The length of text segmented at a time, in UTF-16 units: the segmenter copies its whole input for every
 * sentence, so that a long line would take quadratic memory.
 */
const WINDOW = 4096;

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let size = WINDOW;
  for (let at = 0; at < text.length;) {
    const whole = at + size >= text.length;
    const segments = Array.from(segmenter.segment(text.slice(at, at + size)), ({ segment }) => segment);
    // The last segment is cut off by the window; its end is determined with the text that follows.
    const last = whole ? '' : (segments.pop() ?? '');
    if (!whole && (segments.length === 0 || !/\p{L}/u.test(last))) {
      size *= 2;
      continue;
    }
    for (const segment of segments)
      for (const piece of segment.split(SMALL_START)) {
        found.push({ segment: piece, index: at });
        at += piece.length;
      }
    if (whole) break;
    size = WINDOW;
  }
  return found;
}

/** Unicode attaches 「 to the sentence before it, but it opens the next one. */
function withOpeningBrackets(found: readonly Piece[]): Piece[] {
  let carried = '';
  return found.map(({ segment, index }, at) => {
    const whole = carried + segment;
    const start = index - carried.length;
    const brackets =
      at < found.length - 1 ? (/[「『《〈【]+$|(?<=[。！？])[“‘]+$/.exec(whole)?.[0] ?? '') : '';
    carried = brackets;
    return { segment: whole.slice(0, whole.length - brackets.length), index: start };
  });
}

function joins(tail: string, next: string): boolean {
  return NAME_FOLLOWS.test(tail) || (ABBREVIATION.test(tail) && CONTINUES.test(next));
}

function trimmed(text: string, span: Span): Span {
  const piece = text.slice(span.start, span.end);
  const start = span.start + (piece.length - piece.trimStart().length);
  return { start, end: Math.max(start, span.start + piece.trimEnd().length) };
}
