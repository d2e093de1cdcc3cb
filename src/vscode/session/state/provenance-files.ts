import * as vscode from 'vscode';
import { readProvenance, writeProvenance, type Provenance } from '../../../core/directions/index.ts';
import { writeFile } from '../../platform/write-file.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { KeyedQueue } from '../../../core/base/keyed-queue.ts';

/** The origins of lines taken from directions: `directions.provenance.jsonl` in the brand's folder. */
export class ProvenanceFiles {
  readonly #writing = new KeyedQueue();

  fileOf(brand: WorkspaceBrand): vscode.Uri {
    return vscode.Uri.joinPath(brand.uri, 'directions.provenance.jsonl');
  }

  /** Appends lines without changing the existing ones. Rejects when the file cannot be written. */
  add(brand: WorkspaceBrand, entries: readonly Provenance[]): Promise<void> {
    return this.#writing.run(brand.folder, async () => {
      const file = this.fileOf(brand);
      const before = await readBytes(file);
      const gap = before.length > 0 && before.at(-1) !== 10 ? '\n' : '';
      const added = new TextEncoder().encode(gap + writeProvenance(entries));
      const bytes = new Uint8Array(before.length + added.length);
      bytes.set(before);
      bytes.set(added, before.length);
      await writeFile(file, bytes);
    });
  }

  /** All entries of a brand, oldest first. */
  async read(brand: WorkspaceBrand): Promise<Provenance[]> {
    return readProvenance(new TextDecoder().decode(await readBytes(this.fileOf(brand))));
  }
}

async function readBytes(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return new Uint8Array();
    throw error;
  }
}
