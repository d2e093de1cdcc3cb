import { ENGLISH, type Language } from './language.ts';
import { joinsOf } from './sentence-joins.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Unicode's rules end a sentence after these; a reader does not. Kept short: a wrong merge costs as much as a wrong split.
const ABBREVIATION =
  /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|cf|approx|No|Fig|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.\s*$/;
const CONTINUES = /^[\p{Ll}\d]/u;
const NAME_FOLLOWS = /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St)\.\s*$/;

/**
 * The sentences of a block's text (UAX #29, with abbreviations mended, those of its language too), trimmed of white space;
 * offsets are in that text.
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

/** How much of a sentence's end tells whether it goes on, in UTF-16 units. */
const TAIL = 40;

// Unicode takes a full stop before a small letter for an abbreviation; brands that write everything small end sentences there.
const SMALL_START = /(?<=[\p{Ll}\d)”"’]{2}\.\s+)(?=\p{Ll})/u;

interface Piece {
  readonly segment: string;
  readonly index: number;
}

function pieces(text: string): Piece[] {
  return segments(text).flatMap(({ segment, index }) => {
    let at = index;
    return segment.split(SMALL_START).map((piece) => {
      const start = at;
      at += piece.length;
      return { segment: piece, index: start };
    });
  });
}

/** UTF-16 units that are given to the segmenter at once: what it costs grows with the square of a text's length. */
const WINDOW = 4_000;

/**
 * Unicode's sentences, window by window. Where a sentence ends depends on nothing before its beginning and on little behind its end, so
 * all of a window's sentences hold but the last, with which the next window begins.
 */
function segments(text: string): Piece[] {
  if (text.length <= WINDOW) return [...segmenter.segment(text)];
  const found: Piece[] = [];
  let length = WINDOW;
  for (let start = 0; start < text.length;) {
    const window = text.slice(start, start + length);
    const inside = [...segmenter.segment(window)].map(({ segment, index }) => ({
      segment,
      index: start + index,
    }));
    const isLast = start + length >= text.length;
    const complete = isLast ? inside : inside.slice(0, -1);
    found.push(...complete);
    const last = complete.at(-1);
    if (last) start = last.index + last.segment.length;
    // One sentence fills the window: it takes a larger one to see its end.
    length = last ? WINDOW : 2 * length;
  }
  return found;
}

/** Unicode leaves 「 with the sentence before it: it opens the next one. */
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
