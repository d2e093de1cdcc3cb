import * as vscode from 'vscode';
import { readProvenance, writeProvenance, type Provenance } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { InTurn } from './in-turn.ts';

const NAME = 'directions.provenance.jsonl';
const writing = new InTurn();

export const provenanceFile = (brand: WorkspaceBrand): vscode.Uri => vscode.Uri.joinPath(brand.uri, NAME);

/** Adds lines to what is kept of where lines came from; what stands there stays byte for byte. Rejects when it cannot be written. */
export function keepProvenance(brand: WorkspaceBrand, entries: readonly Provenance[]): Promise<void> {
  return writing.run(brand.folder, async () => {
    const file = provenanceFile(brand);
    const before = await readBytes(file);
    const gap = before.length > 0 && before.at(-1) !== 10 ? '\n' : '';
    const added = new TextEncoder().encode(gap + writeProvenance(entries));
    const bytes = new Uint8Array(before.length + added.length);
    bytes.set(before);
    bytes.set(added, before.length);
    await vscode.workspace.fs.writeFile(file, bytes);
  });
}

/** All that is kept for a brand, the oldest first. */
export const readProvenanceOf = async (brand: WorkspaceBrand): Promise<Provenance[]> =>
  readProvenance(new TextDecoder().decode(await readBytes(provenanceFile(brand))));

async function readBytes(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return new Uint8Array();
    throw error;
  }
}
