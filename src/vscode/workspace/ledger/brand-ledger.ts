import * as vscode from 'vscode';
import { placeOfEntry } from '../../../core/brand/index.ts';
import type { LedgerEntry } from '../../../core/facts/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';

/** The folder of a brand's ledgers. */
export const ledgerFolder = ({ uri }: WorkspaceBrand): vscode.Uri => vscode.Uri.joinPath(uri, 'claims');

/** Where an entry is written; undefined for one in a draft's own front matter, and for what cannot be opened. */
export async function locationOf(
  brand: WorkspaceBrand,
  { place, text }: LedgerEntry,
): Promise<vscode.Location | undefined> {
  if (!place) return undefined;
  const uri = place.kind === 'profile' ? brand.profile : vscode.Uri.joinPath(ledgerFolder(brand), place.file);
  if (!uri) return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const offset = place.kind === 'profile' ? placeOfEntry(document.getText(), 'facts', text) : place.start;
    return new vscode.Location(uri, document.positionAt(offset));
  } catch {
    return undefined;
  }
}

/** The address of an entry for a link, with its line. */
export async function linkTo(brand: WorkspaceBrand, entry: LedgerEntry): Promise<string | undefined> {
  const location = await locationOf(brand, entry);
  return location?.uri.with({ fragment: `L${String(location.range.start.line + 1)}` }).toString();
}

/** True for a ledger's file: YAML in a folder `claims`. */
export const isLedger = ({ path }: vscode.Uri): boolean => /\/claims\/[^/.][^/]*\.ya?ml$/i.test(path);

export const LEDGERS: vscode.DocumentSelector = { pattern: '**/claims/*.{yaml,yml}' };

/** The brand of a ledger's file; undefined for YAML of others. */
export const brandOfLedger = (
  brands: readonly WorkspaceBrand[],
  uri: vscode.Uri,
): WorkspaceBrand | undefined =>
  isLedger(uri)
    ? brands.find((brand) => ledgerFolder(brand).toString() === vscode.Uri.joinPath(uri, '..').toString())
    : undefined;
