/** A stretch of a document, in UTF-16 offsets, the end not included. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** One change of a document: `length` characters at `offset` give way to `text`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Where a stretch lies after changes, each of which is told of the document that the one before left. What replaces a part of it belongs to it. */
export const rebase = (range: OffsetRange, changes: readonly TextChange[]): OffsetRange =>
  changes.reduce(rebaseOne, range);

function rebaseOne({ start, end }: OffsetRange, { offset, length, text }: TextChange): OffsetRange {
  const grows = text.length - length;
  if (offset + length <= start) return { start: start + grows, end: end + grows };
  if (offset >= end) return { start, end };
  return { start: Math.min(start, offset), end: Math.max(end, offset + length) + grows };
}
