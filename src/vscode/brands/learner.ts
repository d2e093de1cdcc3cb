import type { Remote } from 'comlink';
import * as vscode from 'vscode';
import { isFolderConsent } from '../../core/brand/index.ts';
import type { Engine } from '../../service/engine.ts';
import type { EngineThread } from '../platform/engine-thread.ts';
import type { BrandRegistry, WorkspaceBrand } from './brand-registry.ts';
import { BrandWatcher, type BrandChange } from './brand-watcher.ts';
import { readBrandProfile, readCorpus, readFiles, type Learning } from './corpus-reader.ts';
import { VoiceStore } from './voice-store.ts';

/** Milliseconds after a brand was opened. */
const SECOND_LOOK = 3000;

/** A brand that was asked for. */
interface OpenBrand {
  readonly brand: WorkspaceBrand;
  /** Resolves when it can be written for; to false when its first reading was cancelled. */
  readonly ready: Promise<boolean>;
  readonly watcher: BrandWatcher;
}

/**
 * Keeps the engine's picture of each brand in step with its folder: takes up the stored one, reads what has changed, watches
 * from then on. Nothing is read before a brand is first asked for.
 */
export class Learner implements vscode.Disposable {
  readonly #thread: EngineThread;
  readonly #registry: BrandRegistry;
  readonly #store: VoiceStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #open = new Map<string, OpenBrand>();
  /** One brand's changes are applied one after the other. */
  readonly #queue = new Map<string, Promise<unknown>>();
  #disposed = false;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
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
    this.#registry = registry;
    this.#store = new VoiceStore(storage, log);
    this.#log = log;
    const closeAll = (): void => {
      for (const folder of [...this.#open.keys()]) this.#close(folder);
    };
    this.#disposables = [
      this.#changed,
      new vscode.Disposable(closeAll),
      // The next to ask opens the brand anew, in the thread that takes the dead one's place.
      thread.onDidCrash(closeAll),
      registry.onDidChange(() => {
        this.#inBackground(this.#reconcile());
      }),
    ];
  }

  /** Resolves when the brand can be written for: at once after its store is taken up, else when its corpus has been read. */
  async ready(brand: WorkspaceBrand): Promise<void> {
    await (this.#open.get(brand.folder)?.ready ?? this.#openBrand(brand, {}, 'store'));
  }

  /** Reads the whole corpus again and forgets what is gone. Resolves to false when cancelled; what was read until then stays learned. */
  async learn(brand: WorkspaceBrand, learning: Learning = {}): Promise<boolean> {
    const open = this.#open.get(brand.folder);
    if (!open) return this.#openBrand(brand, learning, 'corpus');
    await open.ready;
    return this.#inTurn(brand, (engine) => this.#readAll(brand, engine, learning));
  }

  /** Forgets everything learned of the brand, its store included; posts and profile are left alone. */
  async forget(brand: WorkspaceBrand): Promise<void> {
    await this.#inTurn(brand, async (engine) => {
      this.#close(brand.folder);
      await engine.close(brand.folder);
      await this.#store.remove(brand);
    });
    this.#changed.fire(brand);
  }

  dispose(): void {
    this.#disposed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Opens a brand; ready when its store is taken up, where that is enough, or when its corpus has been read. */
  #openBrand(brand: WorkspaceBrand, learning: Learning, enough: 'store' | 'corpus'): Promise<boolean> {
    const ready = this.#takeUp(brand, learning, enough);
    const watcher = new BrandWatcher(brand, (change) => {
      this.#inBackground(this.#inTurn(brand, (engine) => this.#apply(brand, engine, change)));
    });
    this.#open.set(brand.folder, { brand, ready, watcher });
    // A failure must not be remembered for good: the next caller tries again.
    ready.catch(() => {
      this.#close(brand.folder);
    });
    return ready;
  }

  #close(folder: string): void {
    this.#open.get(folder)?.watcher.dispose();
    this.#open.delete(folder);
  }

  async #takeUp(brand: WorkspaceBrand, learning: Learning, enough: 'store' | 'corpus'): Promise<boolean> {
    const engine = await this.#thread.get();
    const stored = await this.#store.read(brand);
    if (!stored) await engine.open(brand.folder, undefined);
    const takenUp = stored !== undefined && (await engine.openInPieces(brand.folder, stored));
    if (stored && !takenUp)
      this.#log.info(`What was stored of ${brand.name} is of another version or damaged; learning it anew.`);
    await readBrandProfile(brand, engine);
    const reading = this.#inTurn(brand, () => this.#readInSight(brand, engine, learning));
    this.#lookAgain(brand);
    if (!takenUp || enough === 'corpus') return reading;
    this.#inBackground(reading);
    return true;
  }

  /** A watcher takes a moment to be in place; what changed in that moment is seen by a second look. */
  #lookAgain(brand: WorkspaceBrand): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#open.get(brand.folder)?.brand !== brand) return;
      this.#inBackground(this.#inTurn(brand, (engine) => this.#readAll(brand, engine, {})));
    }, SECOND_LOOK);
    this.#timers.add(timer);
  }

  /** Reads the corpus with a sign of it in the status bar, unless the caller shows its own. */
  #readInSight(brand: WorkspaceBrand, engine: Remote<Engine>, learning: Learning): Thenable<boolean> {
    if (learning.report) return this.#readAll(brand, engine, learning);
    const title = vscode.l10n.t('Learning {0}', brand.name);
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
      this.#readAll(brand, engine, learning),
    );
  }

  async #readAll(brand: WorkspaceBrand, engine: Remote<Engine>, learning: Learning): Promise<boolean> {
    const started = Date.now();
    const changed = await readCorpus(brand, engine, learning);
    if (changed > 0) {
      this.#log.info(
        `${brand.name}: ${String(changed)} files learned in ${String(Date.now() - started)} ms.`,
      );
      await this.#settle(brand, engine);
    }
    return learning.token?.isCancellationRequested !== true;
  }

  async #apply(
    brand: WorkspaceBrand,
    engine: Remote<Engine>,
    { paths, profile }: BrandChange,
  ): Promise<void> {
    if (profile) {
      await readBrandProfile(brand, engine);
      // The profile's consent is that of every post that states none.
      await this.#readAll(brand, engine, {});
      this.#changed.fire(brand);
    } else if (paths.some(isFolderConsent)) {
      await this.#readAll(brand, engine, {});
      this.#changed.fire(brand);
    } else if ((await readFiles(brand, engine, paths)) > 0) {
      await this.#settle(brand, engine);
    }
  }

  async #settle(brand: WorkspaceBrand, engine: Remote<Engine>): Promise<void> {
    await engine.settleInPieces(brand.folder);
    this.#changed.fire(brand);
    await this.#store.write(brand, await engine.storeInPieces(brand.folder));
  }

  /** Lets go of brands that are gone, and reads the profile of those that have another one now. */
  async #reconcile(): Promise<void> {
    const present = new Map((await this.#registry.all()).map((brand) => [brand.folder, brand]));
    for (const [folder, { brand }] of [...this.#open]) {
      const now = present.get(folder);
      if (now && now.profile?.toString() === brand.profile?.toString()) continue;
      this.#close(folder);
      if (now) await this.ready(now);
      else await (await this.#thread.get()).close(folder);
    }
  }

  #inTurn<T>(brand: WorkspaceBrand, work: (engine: Remote<Engine>) => Thenable<T>): Promise<T> {
    const before = this.#queue.get(brand.folder) ?? Promise.resolve();
    const result = before.catch(() => undefined).then(async () => work(await this.#thread.get()));
    this.#queue.set(brand.folder, result);
    return result;
  }

  #inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      // What was under way when VS Code closed has nobody left to tell.
      if (this.#disposed) return;
      this.#log.error(error instanceof Error ? error : String(error));
    });
  }
}
