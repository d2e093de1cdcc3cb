import { StoppedError } from '../../core/base/calls.ts';
import { KeyedQueue } from '../../core/base/keyed-queue.ts';
import { Emitter, type Disposable } from '../../core/base/event.ts';
import { mayAffectOthers } from '../../core/brand/index.ts';
import type {
  BrandChange,
  BrandFiles,
  BrandFolder,
  BrandSource,
  EngineHost,
  LearnedStore,
  Log,
  Clock,
} from '../ports.ts';
import { LaterLooks } from '../later-looks.ts';
import { CorpusReader, type Learning } from './read-corpus.ts';

export interface LearnerPorts<Brand extends BrandFolder> {
  readonly host: EngineHost;
  readonly source: BrandSource<Brand>;
  readonly files: BrandFiles<Brand>;
  readonly stores: LearnedStore<Brand>;
  readonly clock: Clock;
  readonly log: Log;
  /** Shows that a brand is being learned, while the work lasts. */
  readonly showLearning: <Result>(brand: Brand, work: () => Promise<Result>) => Promise<Result>;
}

/** Milliseconds of a day; days begin at midnight UTC, as they do for the engine. */
const DAY = 86_400_000;
/** After this many stops in a row, the engine's brands are only opened again on request. */
const MOST_STOPS = 4;

/** A brand that was opened. */
interface OpenBrand<Brand> {
  readonly brand: Brand;
  /** Resolves when the brand is ready to write for; to false when its first reading was cancelled. */
  readonly ready: Promise<boolean>;
  readonly watcher: Disposable;
}

/**
 * Keeps the engine's state of each brand consistent with its folder: restores the stored state, reads what
 * has changed, watches for changes, and starts again when the engine stopped. A brand is not read before it
 * is first requested.
 */
export class Learner<Brand extends BrandFolder> implements Disposable {
  readonly #ports: LearnerPorts<Brand>;
  readonly #store: LearnedStore<Brand>;
  readonly #reader: CorpusReader<Brand>;
  readonly #open = new Map<string, OpenBrand<Brand>>();
  /** Applies one brand's changes one after the other. */
  readonly #queue = new KeyedQueue();
  readonly #looks = new Map<string, LaterLooks>();
  readonly #changed = new Emitter<Brand>();
  /** A brand's learned state has changed, so drafts have to be checked again. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: readonly Disposable[];
  #midnight: Disposable | undefined;
  #disposed = false;
  /** How often the engine stopped. */
  #stops = 0;

  constructor(ports: LearnerPorts<Brand>) {
    this.#ports = ports;
    this.#store = ports.stores;
    this.#reader = new CorpusReader(ports.files, ports.host.engine);
    this.#subscriptions = [
      ports.host.onDidStop((stops) => {
        this.#stops++;
        this.#resume(stops);
      }),
      ports.source.onDidChange(() => {
        this.#inBackground(this.#reconcile());
      }),
    ];
  }

  /**
   * Resolves when the brand is ready to write for: as soon as its store is restored, or else when its corpus
   * has been read.
   */
  async ready(brand: Brand): Promise<void> {
    await onceMore(() => this.#open.get(brand.folder)?.ready ?? this.#openBrand(brand, {}, 'store'));
  }

  /**
   * Reads the whole corpus again and drops missing posts. Resolves to false when cancelled; files read until
   * then stay learned.
   */
  learn(brand: Brand, learning: Learning = {}): Promise<boolean> {
    return onceMore(async () => {
      const open = this.#open.get(brand.folder);
      if (!open) return this.#openBrand(brand, learning, 'corpus');
      await open.ready;
      return this.#queue.run(brand.folder, () => this.#readAll(brand, learning));
    });
  }

  /** Reads the pinned voices again; of a file in a new folder, a watcher may not tell. */
  async readPins(brand: Brand): Promise<void> {
    await this.ready(brand);
    await this.#queue.run(brand.folder, () => this.#reader.readPins(brand));
    this.#changed.fire(brand);
  }

  /** Applies the profile and the corpus as they are now; of a change of a moment ago, a watcher may not have told yet. */
  async catchUp(brand: Brand): Promise<void> {
    const change = { paths: [], folders: true, profile: true, ledger: false, styles: false, pins: false };
    await onceMore(async () => {
      await this.ready(brand);
      await this.#queue.run(brand.folder, () => this.#apply(brand, change));
    });
  }

  /** Deletes everything learned of the brand, including its store; posts and profile are kept. */
  async forget(brand: Brand): Promise<void> {
    await this.#queue.run(brand.folder, async () => {
      this.#close(brand.folder);
      await this.#ports.host.engine.brands.close({ brand: brand.folder });
      await this.#store.remove(brand);
    });
    this.#changed.fire(brand);
  }

  dispose(): void {
    this.#disposed = true;
    this.#midnight?.dispose();
    for (const folder of [...this.#open.keys()]) this.#close(folder);
    for (const subscription of [...this.#subscriptions, this.#changed]) subscription.dispose();
  }

  /**
   * Opens a brand; ready when its store is restored, if `enough` allows and the store is usable, otherwise
   * when its corpus has been read.
   */
  #openBrand(brand: Brand, learning: Learning, enough: 'store' | 'corpus'): Promise<boolean> {
    const { folder } = brand;
    const ready = this.#takeUp(brand, learning, enough);
    const watcher = this.#ports.files.watch(brand, (change) => {
      if (change.folders) this.#lookAgain(brand);
      this.#inBackground(this.#queue.run(folder, () => this.#apply(brand, change)));
    });
    this.#open.set(folder, { brand, ready, watcher });
    this.#midnight ??= this.#atMidnight();
    // A failure is not cached: the next caller tries again.
    ready.catch(() => {
      if (this.#open.get(folder)?.ready === ready) this.#close(folder);
    });
    return ready;
  }

  #close(folder: string): void {
    this.#open.get(folder)?.watcher.dispose();
    this.#open.delete(folder);
    this.#looks.get(folder)?.dispose();
    this.#looks.delete(folder);
  }

  /** A restarted engine has no brands: those that were open are opened again. */
  #resume(stops: number): void {
    const brands = [...this.#open.values()].map(({ brand }) => brand);
    for (const { folder } of brands) this.#close(folder);
    if (stops > MOST_STOPS) return;
    for (const brand of brands)
      this.#inBackground(
        this.ready(brand).then(() => {
          this.#changed.fire(brand);
        }),
      );
  }

  async #takeUp(brand: Brand, learning: Learning, enough: 'store' | 'corpus'): Promise<boolean> {
    const { engine } = this.#ports.host;
    const stored = await this.#store.read(brand);
    const isOpen = await engine.brands.open({ brand: brand.folder, store: stored });
    if (!isOpen)
      this.#ports.log.info(
        `What was stored of ${brand.name} is of another version or damaged; learning it anew.`,
      );
    await this.#reader.readProfile(brand);
    await this.#reader.readLedgers(brand);
    await this.#reader.readStyles(brand);
    await this.#reader.readPins(brand);
    const reading = this.#queue.run(brand.folder, () => this.#readInSight(brand, learning));
    this.#lookAgain(brand);
    if (!stored || !isOpen || enough === 'corpus') return reading;
    this.#inBackground(reading);
    return true;
  }

  /** With the day, posts may become due and consents may have ended. */
  #atMidnight(): Disposable {
    const { clock } = this.#ports;
    return clock.after(DAY - (clock.now() % DAY), () => {
      for (const { brand } of this.#open.values())
        this.#inBackground(this.#queue.run(brand.folder, () => this.#readAll(brand, {})));
      this.#midnight = this.#atMidnight();
    });
  }

  /** Plans to compare a brand's files with what is learned, to find changes from before its folders were watched. */
  #lookAgain(brand: Brand): void {
    const { folder } = brand;
    const looks =
      this.#looks.get(folder) ??
      new LaterLooks(this.#ports.clock, () => {
        this.#inBackground(this.#queue.run(folder, () => this.#readAll(brand, {})));
      });
    this.#looks.set(folder, looks);
    looks.plan();
  }

  /** Reads the corpus with visible progress, unless the caller shows its own. */
  #readInSight(brand: Brand, learning: Learning): Promise<boolean> {
    const read = (): Promise<boolean> => this.#readAll(brand, learning);
    return learning.report ? read() : this.#ports.showLearning(brand, read);
  }

  async #readAll(brand: Brand, learning: Learning): Promise<boolean> {
    const { clock, log } = this.#ports;
    const started = clock.now();
    const stops = this.#stops;
    const changed = await this.#reader.readAll(brand, learning);
    // A call that is running then rejects by itself; one that begins later meets an engine without the files before.
    if (this.#stops !== stops) throw new StoppedError('The engine stopped while posts were read.');
    if (changed > 0)
      log.info(`${brand.name}: ${String(changed)} files learned in ${String(clock.now() - started)} ms.`);
    // Also where the store has posts whose consent ended before their file was removed.
    if (changed > 0 || !(await this.#ports.host.engine.brands.isStored({ brand: brand.folder })))
      await this.#refresh(brand);
    return learning.signal?.aborted !== true;
  }

  async #apply(brand: Brand, change: BrandChange): Promise<void> {
    const { paths, folders, profile, ledger, styles, pins } = change;
    if (ledger || styles || pins) {
      if (ledger) await this.#reader.readLedgers(brand);
      if (styles) await this.#reader.readStyles(brand);
      if (pins) await this.#reader.readPins(brand);
      this.#changed.fire(brand);
    }
    if (profile || folders || paths.some(mayAffectOthers)) {
      if (profile) await this.#reader.readProfile(brand);
      // Consent of a profile or a folder applies to all its posts that state none; a list names posts.
      await this.#readAll(brand, {});
      this.#changed.fire(brand);
    } else if ((await this.#reader.read(brand, paths)) > 0) {
      await this.#refresh(brand);
    }
  }

  async #refresh(brand: Brand): Promise<void> {
    const { brands } = this.#ports.host.engine;
    const stops = this.#stops;
    await brands.refresh({ brand: brand.folder });
    this.#changed.fire(brand);
    const state = await brands.store({ brand: brand.folder });
    // An engine that was started again meanwhile has not read what is to be stored.
    if (this.#stops === stops) await this.#store.write(brand, state);
  }

  /**
   * Closes brands that no longer exist, and reopens those whose folder has changed, such as to another
   * profile.
   */
  async #reconcile(): Promise<void> {
    const { source, host } = this.#ports;
    const present = new Map((await source.all()).map((brand) => [brand.folder, brand]));
    for (const [folder, { brand }] of [...this.#open]) {
      const now = present.get(folder);
      if (now && now.profileKey === brand.profileKey) continue;
      this.#close(folder);
      if (now) {
        await this.ready(now);
        // What was asked between closing and opening has seen an empty brand.
        this.#changed.fire(now);
      } else {
        await host.engine.brands.close({ brand: folder });
        // Of a brand that was moved or deleted nothing is left behind; one that comes back is learned again.
        await this.#store.remove(brand);
      }
    }
  }

  #inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      // Errors of work that was running at disposal are not reported.
      if (!this.#disposed) this.#ports.log.error(error instanceof Error ? error : String(error));
    });
  }
}

/** Repeats work once that was rejected because the engine stopped, with the restarted engine. */
async function onceMore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoppedError) return work();
    throw error;
  }
}
