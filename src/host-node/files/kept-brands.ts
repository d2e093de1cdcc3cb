import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Remote } from '../../core/base/calls.ts';
import { KeyedQueue } from '../../core/base/keyed-queue.ts';
import { isCorpusFile, mayAffectOthers, readProfile, type DraftingBrand } from '../../core/brand/index.ts';
import { CorpusReader } from '../../service/brands/read-corpus.ts';
import type { AgentBrand, AgentBrands } from '../../service/agents/index.ts';
import type { Engine } from '../../service/engine/index.ts';
import type { LearnedStore } from '../../service/ports.ts';
import { diskFiles, findBrand, type DiskBrand } from './brand-folder.ts';
import { changedBetween, stampsIn, type FileStamps } from './file-stamps.ts';

/** What was read of a brand. */
interface Kept {
  readonly corpus: FileStamps;
  readonly settings: FileStamps;
  /** YYYY-MM-DD: with a new day posts may become due, and consents may end. */
  readonly day: string;
}

export interface KeptBrandsPorts {
  readonly engine: Remote<Engine>;
  /** Absolute paths of brand folders. */
  readonly folders: readonly string[];
  /** YYYY-MM-DD */
  readonly today: () => string;
  /** Where learned brands are kept between sessions; nowhere when left out. */
  readonly store?: LearnedStore<DiskBrand> | undefined;
  /** What of a profile or a pinned voice cannot be used, one line each. */
  readonly report: (problem: string) => void;
}

/**
 * Brands on disk that are learned when they are first asked about and kept. Before every call the stamps of their files are compared, and
 * what changed is read again: a consent that was withdrawn holds at the next call, also where no change is reported by the system.
 */
export class KeptBrands implements AgentBrands {
  readonly #ports: KeptBrandsPorts;
  readonly #reader: CorpusReader<DiskBrand>;
  readonly #kept = new Map<string, Kept>();
  readonly #queue = new KeyedQueue();

  constructor(ports: KeptBrandsPorts) {
    this.#ports = ports;
    this.#reader = new CorpusReader(diskFiles, ports.engine);
  }

  async all(): Promise<(AgentBrand & DraftingBrand)[]> {
    const found = await Promise.all(this.#ports.folders.map((folder) => findBrand(folder)));
    return Promise.all(
      found
        .filter((brand) => typeof brand !== 'string')
        .map(async (brand) => ({
          folder: brand.folder.replaceAll('\\', '/'),
          slug: brand.slug,
          ...(await statedOf(brand)),
        })),
    );
  }

  ready({ folder }: AgentBrand, signal: AbortSignal | undefined): Promise<void> {
    return this.#queue.run(folder, async () => {
      signal?.throwIfAborted();
      const found = await findBrand(folder);
      // The engine's key is the folder as agents' brands have it.
      if (typeof found !== 'string') await this.#update({ ...found, folder });
    });
  }

  async #update(brand: DiskBrand): Promise<void> {
    const { folder } = brand;
    const before = this.#kept.get(folder);
    const now: Kept = {
      corpus: await stampsIn(join(folder, 'corpus'), isCorpusFile),
      settings: await settingsOf(folder),
      day: this.#ports.today(),
    };
    const changed = before ? changedBetween(before.corpus, now.corpus) : [];
    const isSet = before !== undefined && changedBetween(before.settings, now.settings).length === 0;
    const { store } = this.#ports;
    if (!before || !isSet || before.day !== now.day || changed.some(mayAffectOthers)) {
      const { problems } = await (store && !before
        ? this.#reader.learnStored(brand, store)
        : this.#reader.learn(brand));
      for (const { message } of problems) this.#ports.report(`${brand.slug}: ${message}`);
    } else if (changed.length > 0) {
      await this.#reader.read(brand, changed);
      await this.#ports.engine.brands.refresh({ brand: folder });
    }
    if (store) await this.#reader.keep(brand, store);
    this.#kept.set(folder, now);
  }
}

/** The profiles of a brand, its ledgers, pinned voices and styles. */
async function settingsOf(folder: string): Promise<FileStamps> {
  const parts = await Promise.all([
    stampsIn(folder, () => true, false),
    ...['claims', 'voices', 'styles'].map((name) => stampsIn(join(folder, name))),
  ]);
  return new Map(
    parts.flatMap((stamps, part) => [...stamps].map(([path, stamp]) => [`${String(part)}/${path}`, stamp])),
  );
}

async function statedOf(brand: DiskBrand): Promise<Pick<DraftingBrand, 'name' | 'drafts'>> {
  const { json } = await diskFiles.readProfile(brand);
  if (json === undefined) return { name: brand.slug, drafts: [] };
  const { name, drafts } = readProfile(json, brand.slug).profile;
  return { name, drafts };
}

const IGNORED = new Set(['node_modules', 'dist', 'corpus', 'drafts']);
const DEEPEST = 4;

/** The brand folders in a folder and below it: those with a folder `corpus` and a profile. Sorted. */
export async function findBrandFolders(root: string, depth = 0): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const isBrand =
    entries.some((entry) => entry.isDirectory() && entry.name === 'corpus') &&
    entries.some(({ name }) => name.endsWith('.brand.json'));
  if (isBrand) return [resolve(root)];
  if (depth >= DEEPEST) return [];
  const below = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !IGNORED.has(entry.name))
    .map(({ name }) => name)
    .sort();
  return (await Promise.all(below.map((name) => findBrandFolders(join(root, name), depth + 1)))).flat();
}
