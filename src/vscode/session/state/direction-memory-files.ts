import * as vscode from 'vscode';
import {
  NO_MEMORY,
  readMemory,
  writeMemory,
  type Direction,
  type DirectionMemory,
  type ReadMemory,
} from '../../../core/directions/index.ts';
import { writeFile } from '../../platform/write-file.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { KeyedQueue } from '../../../core/base/keyed-queue.ts';

/** The number of prompts remembered as shown. */
const SHOWN = 60;
/** Between a prompt and its draft in what is kept; entries of earlier versions have no draft. */
const BETWEEN = ' ';
const draftIn = (shown: string): string | undefined =>
  shown.includes(BETWEEN) ? shown.slice(shown.indexOf(BETWEEN) + 1) : undefined;
const keyOf = (folder: string): string => `timbre.shownDirections ${folder}`;

/** VS Code's state of the workspace, as far as it is needed here. */
export interface ShownState {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/**
 * Each brand's decisions about directions: `directions.json` in the brand's folder, written only when there
 * is something to remember.
 */
export class DirectionMemoryFiles implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** A memory file was written, by Timbre or by hand. */
  readonly onDidChange = this.#changed.event;
  readonly #writing = new KeyedQueue();
  readonly #notified = new Set<string>();
  /** Where the prompts shown for each brand are kept between sessions. */
  readonly #state: ShownState;
  #watcher: vscode.Disposable | undefined;

  constructor(log: vscode.LogOutputChannel, state: ShownState) {
    this.#log = log;
    this.#state = state;
  }

  fileOf(brand: WorkspaceBrand): vscode.Uri {
    return vscode.Uri.joinPath(brand.uri, 'directions.json');
  }

  /**
   * The file's present content, so that edits by hand take effect immediately; empty where it cannot be read,
   * of which the user is notified once.
   */
  async read(brand: WorkspaceBrand): Promise<DirectionMemory> {
    const { memory, problem } = await this.#readFile(brand);
    if (problem) this.#reportBroken(brand);
    return memory;
  }

  /**
   * Changes the memory; false where its file is invalid or cannot be written, which leaves it unchanged and
   * notifies the user.
   */
  update(brand: WorkspaceBrand, change: (memory: DirectionMemory) => DirectionMemory): Promise<boolean> {
    return this.#writing.run(brand.folder, async () => {
      const { memory, problem } = await this.#readFile(brand);
      if (problem) {
        this.#notified.delete(brand.folder);
        this.#reportBroken(brand);
        return false;
      }
      try {
        const text = writeMemory(change(memory));
        await writeFile(this.fileOf(brand), text);
        this.#changed.fire(this.fileOf(brand));
        return true;
      } catch (error) {
        this.#log.error(`What directions remember of ${brand.name} could not be written. ${String(error)}`);
        void vscode.window.showWarningMessage(
          vscode.l10n.t('Your choice could not be saved: {0} cannot be written.', 'directions.json'),
        );
        return false;
      }
    });
  }

  /** The prompts recently shown for the brand's other drafts, oldest first: who asks again for a draft may see the same again. */
  shownLately(brand: WorkspaceBrand, draft: string): readonly string[] {
    return this.#shown(brand)
      .filter((one) => draftIn(one) !== draft)
      .map((one) => one.split(BETWEEN, 1)[0] ?? one);
  }

  /** Keeps which prompts were shown for a draft, each once. */
  noteShown(brand: WorkspaceBrand, draft: string, directions: readonly Direction[]): void {
    const fresh = new Set(directions.map(({ prompt }) => `${prompt}${BETWEEN}${draft}`));
    const kept = [...this.#shown(brand).filter((one) => !fresh.has(one)), ...fresh].slice(-SHOWN);
    // A fault costs no more than a prompt that comes again too soon.
    void this.#state.update(keyOf(brand.folder), kept).then(undefined, (error: unknown) => {
      this.#log.warn(`Which ideas were shown could not be kept. ${String(error)}`);
    });
  }

  /** Starts watching for edits by hand. */
  watch(): void {
    if (this.#watcher) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/directions.json');
    const changed = (uri: vscode.Uri): void => {
      this.#notified.delete(vscode.Uri.joinPath(uri, '..').toString());
      this.#changed.fire(uri);
    };
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
    );
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  #shown({ folder }: WorkspaceBrand): readonly string[] {
    const kept = this.#state.get(keyOf(folder));
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  }

  async #readFile(brand: WorkspaceBrand): Promise<ReadMemory> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.fileOf(brand));
      return readMemory(new TextDecoder().decode(bytes));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
        return { memory: NO_MEMORY, problem: undefined };
      // The file exists but cannot be read, so it must not be overwritten.
      this.#log.warn(`What directions remember of ${brand.name} cannot be read. ${String(error)}`);
      return { memory: NO_MEMORY, problem: 'no-json' };
    }
  }

  #reportBroken(brand: WorkspaceBrand): void {
    if (this.#notified.has(brand.folder)) return;
    this.#notified.add(brand.folder);
    void this.#offerToOpen(brand);
  }

  async #offerToOpen(brand: WorkspaceBrand): Promise<void> {
    const open = vscode.l10n.t('Open the File');
    const message = vscode.l10n.t(
      'The idea history of {0} cannot be read because {1} has an error. Nothing is saved to it until the error is fixed.',
      brand.name,
      vscode.workspace.asRelativePath(this.fileOf(brand)),
    );
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(this.fileOf(brand));
  }
}
