/** A range of a document in UTF-16 offsets, without its end. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A change of a document: `length` characters at `offset` are replaced by `text`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * A range after changes, each of which refers to the document after the one before. Text that replaces a part
 * of the range belongs to it.
 */
export const rebase = (range: OffsetRange, changes: readonly TextChange[]): OffsetRange =>
  changes.reduce(rebaseOne, range);

function rebaseOne({ start, end }: OffsetRange, { offset, length, text }: TextChange): OffsetRange {
  const grows = text.length - length;
  if (offset + length <= start) return { start: start + grows, end: end + grows };
  if (offset >= end) return { start, end };
  return { start: Math.min(start, offset), end: Math.max(end, offset + length) + grows };
}
