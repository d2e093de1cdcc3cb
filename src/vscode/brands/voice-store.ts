import * as vscode from 'vscode';
import { hashString } from '../../core/base/bytes/index.ts';
import type { WorkspaceBrand } from './brand-registry.ts';

/** Keeps learned brands between sessions, below the extension's own storage folder. Never in the brand's folder. */
export class VoiceStore {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;

  constructor(storage: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = vscode.Uri.joinPath(storage, 'voices');
    this.#log = log;
  }

  async read(brand: WorkspaceBrand): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(this.#file(brand));
    } catch {
      return undefined;
    }
  }

  /** Writes beside the old store and renames, so that a cut write never stands in its place. A full or read-only disk costs only the next start. */
  async write(brand: WorkspaceBrand, bytes: Uint8Array): Promise<void> {
    const file = this.#file(brand);
    const fresh = file.with({ path: `${file.path}.new` });
    try {
      await vscode.workspace.fs.createDirectory(this.#folder);
      await vscode.workspace.fs.writeFile(fresh, bytes);
      await vscode.workspace.fs.rename(fresh, file, { overwrite: true });
    } catch (error) {
      this.#log.warn(
        `What was learned of ${brand.name} could not be stored; it is learned anew next time. ${String(error)}`,
      );
    }
  }

  async remove(brand: WorkspaceBrand): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#file(brand));
    } catch {
      // There was none.
    }
  }

  #file(brand: WorkspaceBrand): vscode.Uri {
    return vscode.Uri.joinPath(
      this.#folder,
      `${brand.slug.replace(/[^\w-]/g, '_')}-${hashString(brand.folder).toString(16)}.voice`,
    );
  }
}
