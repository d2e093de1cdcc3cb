import type { Remote } from '../core/base/calls.ts';
import type { Disposable, Event } from '../core/base/event.ts';
import type { StyleFile } from '../core/vale/index.ts';
import type { Engine, LedgerText, PinText } from './engine/index.ts';

/** The engine, in whichever thread or process it runs. */
export interface EngineHost {
  readonly engine: Remote<Engine>;
  /**
   * The engine stopped and lost its brands; the next call starts a new one. The value counts stops in a row.
   */
  readonly onDidStop: Event<number>;
}

/** Time and timers, provided by the host so that tests need not wait. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Runs `task` after some milliseconds, unless disposed before. */
  after(milliseconds: number, task: () => void): Disposable;
}

/** A log that never interrupts the user. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(problem: Error | string): void;
}

/** Timbre's own files, by name. */
export interface Storage {
  /** Undefined when the file is missing or cannot be read. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes a temporary file and renames it, so that an interrupted write leaves the old file. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Does nothing when the file is missing. */
  remove(name: string): Promise<void>;
}

/** A brand folder. */
export interface BrandFolder {
  /** The engine's key of the brand, stable between sessions. */
  readonly folder: string;
  /** The folder's own name. */
  readonly slug: string;
  /** The name in its profile, or else the folder's. */
  readonly name: string;
  /**
   * A stable name of the profile that applies; undefined where there is none. A brand is read again when it
   * changes.
   */
  readonly profileKey: string | undefined;
}

/** Learned brands, kept between sessions and never in the brand's own folder. */
export interface LearnedStore<Brand extends BrandFolder> {
  /** Undefined where nothing is stored. */
  read(brand: Brand): Promise<Uint8Array | undefined>;
  /** Never rejects: without the store, only the next start is slower. */
  write(brand: Brand, bytes: Uint8Array): Promise<void>;
  remove(brand: Brand): Promise<void>;
}

/** The result of reading a corpus file. */
export type CorpusBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'gone' };

/** A brand's profile file. */
export interface FoundProfile {
  /** Undefined where there is no profile. */
  readonly json: string | undefined;
  /** Why it may not be the intended profile, for the user. */
  readonly doubt?: string | undefined;
}

/** A change in a brand's folder. */
export interface BrandChange {
  /** Corpus files that were added, changed or removed, relative to the corpus folder. */
  readonly paths: readonly string[];
  /** A folder of the corpus was added, moved or removed, of whose files nothing is reported. */
  readonly folders: boolean;
  readonly profile: boolean;
  /** A file of the folder `claims` was added, changed or removed. */
  readonly ledger: boolean;
  /** A file of its Vale styles was. */
  readonly styles: boolean;
  /** A file of the folder `voices` was. */
  readonly pins: boolean;
}

/** The folders of brands. Paths of corpus files are relative to the corpus folder, with slashes. */
export interface BrandFiles<Brand extends BrandFolder> {
  /** Sorted. Empty for a missing corpus folder. */
  list(brand: Brand): Promise<readonly string[]>;
  /** Reads a corpus file, without its bytes when it is larger than `mostBytes`. */
  read(brand: Brand, path: string, mostBytes: number): Promise<CorpusBytes>;
  readProfile(brand: Brand): Promise<FoundProfile>;
  /** The YAML files of the folder `claims`, by name; none where there is no such folder. */
  readLedgers(brand: Brand): Promise<readonly LedgerText[]>;
  /** Its `.vale.ini` and the files of its styles folder; none where it has neither. */
  readStyles(brand: Brand): Promise<readonly StyleFile[]>;
  /** The YAML files of the folder `voices`, by name; none where there is no such folder. */
  readPins(brand: Brand): Promise<readonly PinText[]>;
  /** Reports changes in batches from now on. */
  watch(brand: Brand, changed: (change: BrandChange) => void): Disposable;
}

/** All brands that exist. */
export interface BrandSource<Brand extends BrandFolder> {
  all(): Promise<readonly Brand[]>;
  readonly onDidChange: Event<void>;
}

/** Files of Timbre's own that can be listed. */
export interface ListedStorage extends Storage {
  /** All names; empty before the first write. Rejects when they cannot be listed. */
  list(): Promise<readonly string[]>;
  /** Removes all of them. */
  clear(): Promise<void>;
}

/** The system's secret storage; VS Code's has this shape. */
export interface Secrets {
  get(name: string): PromiseLike<string | undefined>;
  store(name: string, value: string): PromiseLike<void>;
  delete(name: string): PromiseLike<void>;
  readonly onDidChange: Event<unknown>;
}

/**
 * Small values kept between sessions, in the shape of VS Code's `Memento`. Values are checked when they are
 * read.
 */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}
