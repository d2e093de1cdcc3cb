import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Unicode's rules end a sentence after these; a reader does not. Kept short: a wrong merge costs as much as a wrong split.
const ABBREVIATION =
  /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|cf|approx|No|Fig|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.\s*$/;
const CONTINUES = /^[\p{Ll}\d]/u;
const NAME_FOLLOWS = /(?:^|[\s(["'“‘])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St)\.\s*$/;

/** The sentences of a block's text (UAX #29, with abbreviations mended), trimmed of white space; offsets are in that text. */
export function readSentences(text: string): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { segment, index } of pieces(text)) {
    const last = merged.at(-1);
    if (last && joins(text.slice(Math.max(last.start, last.end - 16), last.end), segment))
      last.end = index + segment.length;
    else merged.push({ start: index, end: index + segment.length });
  }
  return merged.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

// Unicode takes a full stop before a small letter for an abbreviation; brands that write everything small end sentences there.
const SMALL_START = /(?<=[\p{Ll}\d)”"’]{2}\.\s+)(?=\p{Ll})/u;

function pieces(text: string): { segment: string; index: number }[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    let at = index;
    return segment.split(SMALL_START).map((piece) => {
      const start = at;
      at += piece.length;
      return { segment: piece, index: start };
    });
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
