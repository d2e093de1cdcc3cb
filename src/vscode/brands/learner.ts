import type { Remote } from 'comlink';
import * as vscode from 'vscode';
import type { Engine } from '../../core/engine.ts';
import { MAX_FILE_BYTES } from '../../core/text/index.ts';
import type { EngineThread } from '../engine-thread.ts';
import type { BrandRegistry, WorkspaceBrand } from './brand-registry.ts';
import { BrandWatcher } from './brand-watcher.ts';
import { listCorpusFiles, readCorpusBytes } from './corpus-files.ts';
import { VoiceStore } from './voice-store.ts';

export interface LearnProgress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface Learning {
  readonly report?: (progress: LearnProgress) => void;
  readonly token?: vscode.CancellationToken;
}

/**
 * Keeps the engine's picture of each brand in step with its folder: takes up the stored one, reads what has changed, watches
 * from then on. Nothing is read before a brand is first asked for.
 */
export class Learner implements vscode.Disposable {
  readonly #thread: EngineThread;
  readonly #store: VoiceStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #ready = new Map<string, Promise<void>>();
  readonly #watchers = new Map<string, BrandWatcher>();
  /** One brand's changes are applied one after the other. */
  readonly #queue = new Map<string, Promise<unknown>>();
  readonly #changed = new vscode.EventEmitter<WorkspaceBrand>();
  /** What is known of a brand has changed; what was said with the old knowledge should be said anew. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[];

  constructor(
    thread: EngineThread,
    registry: BrandRegistry,
    storage: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.#thread = thread;
    this.#store = new VoiceStore(storage, log);
    this.#log = log;
    this.#disposables = [
      this.#changed,
      thread.onDidCrash(() => {
        this.#ready.clear();
      }),
      registry.onDidChange(() => {
        this.#dropWatchers();
        this.#ready.clear();
      }),
    ];
  }

  /** Resolves when the brand can be written for: at once after its store is taken up, else when its corpus has been read. */
  ready(brand: WorkspaceBrand): Promise<void> {
    const known = this.#ready.get(brand.folder);
    if (known) return known;
    const opening = this.#open(brand);
    this.#ready.set(brand.folder, opening);
    // A failure must not be remembered for good: the next caller tries again.
    opening.catch(() => this.#ready.delete(brand.folder));
    return opening;
  }

  /** Reads the whole corpus again and forgets what is gone. Resolves to false when cancelled; what was read until then stays learned. */
  async learn(brand: WorkspaceBrand, learning: Learning = {}): Promise<boolean> {
    await this.ready(brand);
    return this.#inTurn(brand, () => this.#readCorpus(brand, learning));
  }

  /** Forgets everything learned of the brand, its store included; posts and profile are left alone. */
  async forget(brand: WorkspaceBrand): Promise<void> {
    await this.#inTurn(brand, async () => {
      const engine = await this.#thread.get();
      await engine.close(brand.folder);
      await this.#store.remove(brand);
      this.#ready.delete(brand.folder);
      this.#watchers.get(brand.folder)?.dispose();
      this.#watchers.delete(brand.folder);
    });
    this.#changed.fire(brand);
  }

  dispose(): void {
    this.#dropWatchers();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #open(brand: WorkspaceBrand): Promise<void> {
    const engine = await this.#thread.get();
    const stored = await this.#store.read(brand);
    const takenUp = (await engine.open(brand.folder, stored)) && stored !== undefined;
    if (stored && !takenUp)
      this.#log.info(`What was stored of ${brand.name} is of another version or damaged; learning it anew.`);
    await this.#readProfile(brand, engine);
    this.#watch(brand);
    const reading = this.#inTurn(brand, () =>
      vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Learning {0}', brand.name) },
        () => this.#readCorpus(brand, {}),
      ),
    );
    if (takenUp)
      reading.catch((error: unknown) => {
        this.#log.error(String(error));
      });
    else await reading;
  }

  async #readProfile(brand: WorkspaceBrand, engine: Remote<Engine>): Promise<void> {
    const read = brand.profile && (await readCorpusBytes(brand.profile, MAX_FILE_BYTES));
    const json = read?.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : undefined;
    await engine.setProfile(brand.folder, json, brand.slug);
  }

  async #readCorpus(brand: WorkspaceBrand, { report, token }: Learning): Promise<boolean> {
    const started = Date.now();
    const engine = await this.#thread.get();
    const paths = await listCorpusFiles(brand.corpus);
    let changed = 0;
    for (const [done, path] of paths.entries()) {
      if (token?.isCancellationRequested) break;
      report?.({ done, of: paths.length, path });
      if (await this.#readFile(brand, engine, path)) changed++;
    }
    if (!token?.isCancellationRequested) {
      const present = new Set(paths);
      for (const path of await engine.knownFiles(brand.folder)) {
        if (!present.has(path) && (await engine.forgetFile(brand.folder, path))) changed++;
      }
    }
    if (changed > 0) {
      this.#log.info(
        `${brand.name}: ${String(changed)} of ${String(paths.length)} files learned in ${String(Date.now() - started)} ms.`,
      );
      await this.#settle(brand, engine);
    }
    return !token?.isCancellationRequested;
  }

  /** Learns one file; true when that changed anything. */
  async #readFile(brand: WorkspaceBrand, engine: Remote<Engine>, path: string): Promise<boolean> {
    const read = await readCorpusBytes(vscode.Uri.joinPath(brand.corpus, path), MAX_FILE_BYTES);
    if (read.kind === 'gone') return engine.forgetFile(brand.folder, path);
    if (read.kind === 'too-large') return engine.refuseFile(brand.folder, path, 'too-large');
    return (await engine.learnFile(brand.folder, path, read.bytes)).changed;
  }

  async #settle(brand: WorkspaceBrand, engine: Remote<Engine>): Promise<void> {
    await engine.settle(brand.folder);
    this.#changed.fire(brand);
    await this.#store.write(brand, await engine.store(brand.folder));
  }

  #watch(brand: WorkspaceBrand): void {
    if (this.#watchers.has(brand.folder)) return;
    const apply = (change: { paths: readonly string[]; profile: boolean }): void => {
      const applied = this.#inTurn(brand, () => this.#apply(brand, change));
      applied.catch((error: unknown) => {
        this.#log.error(String(error));
      });
    };
    this.#watchers.set(brand.folder, new BrandWatcher(brand, apply));
  }

  async #apply(
    brand: WorkspaceBrand,
    { paths, profile }: { paths: readonly string[]; profile: boolean },
  ): Promise<void> {
    const engine = await this.#thread.get();
    if (profile) {
      await this.#readProfile(brand, engine);
      // The profile's consent is that of every post that states none.
      await this.#readCorpus(brand, {});
      this.#changed.fire(brand);
    }
    let changed = 0;
    for (const path of paths) if (await this.#readFile(brand, engine, path)) changed++;
    if (changed > 0) await this.#settle(brand, engine);
  }

  #inTurn<T>(brand: WorkspaceBrand, work: () => Thenable<T>): Promise<T> {
    const before = this.#queue.get(brand.folder) ?? Promise.resolve();
    const result = before.then(work, work);
    this.#queue.set(
      brand.folder,
      result.catch(() => undefined),
    );
    return result;
  }

  #dropWatchers(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#watchers.clear();
  }
}
