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

/** The path of a document relative to a folder, both as URIs; from the root where it lies outside, undefined where it has none. */
export function pathInBrand(uri: string, folder: string): string | undefined {
  const below = uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : undefined;
  const path = below ?? /^file:\/\/[^/]*(\/.*)$/.exec(uri)?.[1];
  try {
    return path === undefined ? undefined : decodeURIComponent(path);
  } catch {
    return path;
  }
}
