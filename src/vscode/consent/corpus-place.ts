import type * as vscode from 'vscode';
import type { BrandRegistry, WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** A file or folder of a brand's corpus; the path is empty for the corpus folder itself. */
export interface CorpusPlace {
  readonly brand: WorkspaceBrand;
  readonly path: string;
}

export async function corpusPlace(brands: BrandRegistry, uri: vscode.Uri): Promise<CorpusPlace | undefined> {
  const place = uri.toString();
  for (const brand of await brands.all()) {
    const corpus = brand.corpus.toString();
    if (place === corpus) return { brand, path: '' };
    if (place.startsWith(`${corpus}/`)) return { brand, path: uri.path.slice(brand.corpus.path.length + 1) };
  }
  return undefined;
}
