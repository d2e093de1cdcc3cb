import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** A file of a brand's folder `tests`. */
export interface BrandTestFile {
  readonly brand: WorkspaceBrand;
  readonly uri: vscode.Uri;
}

const PATTERN = 'tests/*.{yaml,yml}';

/** The test files of all brands, in the order of their paths. */
export async function findTestFiles(session: Session): Promise<BrandTestFile[]> {
  const found: BrandTestFile[] = [];
  for (const brand of await session.brands.all())
    found.push(...(await testFilesOf(brand)).map((uri) => ({ brand, uri })));
  return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** The test files of a brand, in the order of their paths. */
export async function testFilesOf(brand: WorkspaceBrand): Promise<vscode.Uri[]> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(brand.uri, PATTERN));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a file as it is open, or as it is on disk. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
