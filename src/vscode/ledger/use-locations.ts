import * as vscode from 'vscode';
import type { Evidence } from '../../service/engine/index.ts';
import { rangeIn } from '../platform/range-in.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { UsedEntry } from './ledger-uses.ts';

/** The places that state an entry: posts, then drafts. */
export async function locationsOf(brand: WorkspaceBrand, entry: UsedEntry): Promise<vscode.Location[]> {
  const posts = await Promise.all(entry.posts.map((post) => locationOfPost(brand, post)));
  const drafts = entry.drafts.map(
    ({ draft, use }) => new vscode.Location(draft.uri, rangeIn(draft.text, use)),
  );
  return [...posts, ...drafts];
}

export async function locationOfPost(
  brand: WorkspaceBrand,
  { path, line, offset, sentence }: Evidence,
): Promise<vscode.Location> {
  const uri = vscode.Uri.joinPath(brand.corpus, path);
  if (offset === undefined) return new vscode.Location(uri, new vscode.Position(line, 0));
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.positionAt(offset);
  return new vscode.Location(uri, new vscode.Range(start, document.positionAt(offset + sentence.length)));
}
