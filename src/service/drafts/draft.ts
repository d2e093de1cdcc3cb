import type { BrandFolder } from '../ports.ts';

/** A document as an editor shows it; VS Code's and a language server's text documents are of this shape. */
export interface DraftDocument {
  /** Its text form is the document's stable key. */
  readonly uri: { toString(): string };
  /** Grows with every change. */
  readonly version: number;
  readonly isClosed: boolean;
  getText(): string;
}

/** Which brand a document is a draft of; undefined for documents that are no drafts. */
export type BrandOfDraft<Document extends DraftDocument, Brand extends BrandFolder> = (
  document: Document,
) => Promise<Brand | undefined>;
