import * as vscode from 'vscode';
import type { PostPlace } from '../../core/voice/proof/report/index.ts';
import type { WorkspaceBrand } from './brands/brand-registry.ts';

/** Opens a post at a sentence; used by links in pages. */
export const OPEN_POST = 'timbre.openPost';

/** A link to a place in the brand's corpus. */
export function openPostUri(brand: WorkspaceBrand, { path, line, offset }: PostPlace): string {
  const post = vscode.Uri.joinPath(brand.corpus, path).toString();
  const query = encodeURIComponent(JSON.stringify([post, line, offset ?? -1]));
  return `command:${OPEN_POST}?${query.replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}

/** @param offset of the sentence in UTF-16 units; negative where only the line is known */
export async function openPost(post: string, line: number, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(post));
  const position = offset < 0 ? new vscode.Position(line, 0) : document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
