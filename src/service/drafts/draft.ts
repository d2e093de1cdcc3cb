import type { BrandFolder } from '../ports.ts';

/** A document in an editor, in the shape of VS Code's and a language server's text documents. */
export interface DraftDocument {
  /** Its string form is the document's stable key. */
  readonly uri: { toString(): string };
  /** Increases with every change. */
  readonly version: number;
  readonly isClosed: boolean;
  getText(): string;
}

/** Which brand a document is a draft of; undefined for documents that are no drafts. */
export type BrandOfDraft<Document extends DraftDocument, Brand extends BrandFolder> = (
  document: Document,
) => Promise<Brand | undefined>;
