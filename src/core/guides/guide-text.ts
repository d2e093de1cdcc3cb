/** One paragraph, list item, heading or table row of a style guide. */
export interface GuideBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Without markup; code is in curly quotes, struck text in `~~`. The cells of a row are joined with “ | ”. */
  readonly text: string;
  /** Of an entry of a list of definitions: the term, which begins the text. */
  readonly term?: string;
  /** 1 to 6, of a heading. */
  readonly level?: number;
  /** Of a row. */
  readonly cells?: readonly string[];
  /** True for a row in which every cell is a heading. */
  readonly isHead?: boolean;
  /** Where it stands: 1-based. */
  readonly page?: number;
  readonly line?: number;
}

/** A style guide as read, whatever its format. */
export interface GuideText {
  readonly name: string;
  readonly blocks: readonly GuideBlock[];
}

/** Larger files are refused. */
export const MOST_GUIDE_BYTES = 25 * 1024 * 1024;
/** A guide of more blocks is read so far; what follows is named as not read. */
export const MOST_GUIDE_BLOCKS = 20_000;
