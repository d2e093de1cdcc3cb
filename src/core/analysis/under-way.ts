import type { Span } from '../text/index.ts';

const FINISHED = /[.!?…。！？]["'”’»)\]*_]*$/;

/** Where a caret stands in a sentence that is still being written. Offsets are UTF-16 units in the file. */
export interface UnderWay {
  /** The end of the last thing typed. */
  readonly typedAt: number;
  readonly carets: readonly number[];
}

/**
 * The sentence that is being written: the one that was typed in last, as long as a caret is in it. A caret behind a sentence without a
 * full stop is still in it, also on the next line of the paragraph.
 * @param sentences in the order of the text
 */
export function sentenceUnderWay(
  text: string,
  sentences: readonly Span[],
  { typedAt, carets }: UnderWay,
): Span | undefined {
  const typed = unitAt(text, sentences, typedAt);
  return typed && carets.some((caret) => isIn(text, typed, caret)) ? typed : undefined;
}

/** Whether a sentence is the last of its draft and has no end yet: more is to come, so it cannot be judged. */
export const isUnfinishedEnd = (text: string, { start, end }: Span): boolean =>
  text.slice(end).trim() === '' && !FINISHED.test(text.slice(start, end));

/** The sentence at an offset; outside of prose, such as in front matter, the line. */
function unitAt(text: string, sentences: readonly Span[], offset: number): Span | undefined {
  const sentence = sentences.find((candidate) => isIn(text, candidate, offset));
  if (sentence) return sentence;
  // Behind the full stop nothing is under way.
  if (sentences.some(({ end }) => end === offset)) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next };
}

function isIn(text: string, { start, end }: Span, offset: number): boolean {
  if (offset < start) return false;
  if (offset < end) return true;
  if (FINISHED.test(text.slice(start, end))) return false;
  return offset === end || /^[^\S\r\n]*(?:\r?\n[^\S\r\n]*)?$/.test(text.slice(end, offset));
}
