import * as vscode from 'vscode';
import { decode, MAX_FILE_BYTES } from '../../core/text/index.ts';
import type { WorkspaceBrand } from './brands/brand-registry.ts';
import type { DraftBrands } from './drafts.ts';

const IGNORED = '**/{node_modules,.git,.vscode-test,dist,corpus}/**';
const MOST_FILES = 2000;

/** A draft's text, as it stands in the editor where it is open. */
export interface DraftText {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** All Markdown drafts of a brand in the workspace, open or not, by path. */
export async function draftsOf(drafts: DraftBrands, brand: WorkspaceBrand): Promise<DraftText[]> {
  const uris = await vscode.workspace.findFiles('**/*.{md,markdown,mdx}', IGNORED, MOST_FILES);
  const found = await Promise.all(
    uris.map(async (uri): Promise<DraftText[]> => {
      const text = await textOf(uri);
      if (text === undefined) return [];
      const owner = await drafts.brandOfFile(uri, text);
      return owner?.folder === brand.folder ? [{ uri, text }] : [];
    }),
  );
  return found.flat().sort((a, b) => a.uri.path.localeCompare(b.uri.path));
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const decoded = bytes.length > MAX_FILE_BYTES ? undefined : decode(bytes);
    return decoded?.ok === true ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
