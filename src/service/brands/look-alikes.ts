import type { Remote } from '../../core/base/calls.ts';
import type { Engine } from '../engine/index.ts';
import type { BrandFiles, BrandFolder } from '../ports.ts';
import { CorpusReader } from './read-corpus.ts';

/** A folder with others' posts, which a brand is compared with and never learns from. */
export interface LookAlikeFolder extends BrandFolder {
  readonly profileKey: undefined;
}

/** Folders of look-alikes that were read into the engine, each under a key of its own. */
export interface OpenLookAlikes {
  readonly keys: readonly string[];
  /** Names of folders without readable posts. */
  readonly empty: readonly string[];
  /** Forgets what was read; nothing of it is stored. */
  readonly close: () => Promise<void>;
}

/** The key of a look-alike can be no brand's. */
export const lookAlikeKey = (folder: string): string => `look-alike ${folder}`;

/** Whether a look-alike's path, relative to the brand's folder, would be learned as the brand's own. */
export const isInCorpus = (path: string): boolean => /^(?:\.?[\\/])*corpus(?:[\\/]|$)/i.test(path);

/** Reads folders of look-alikes with the importers of corpora. */
export async function openLookAlikes<Folder extends LookAlikeFolder>(
  folders: readonly Folder[],
  files: Pick<BrandFiles<Folder>, 'list' | 'read'>,
  engine: Remote<Engine>,
  signal?: AbortSignal,
): Promise<OpenLookAlikes> {
  const reader = new CorpusReader<Folder>(
    {
      ...files,
      readProfile: () => Promise.resolve({ json: undefined }),
      readLedgers: () => Promise.resolve([]),
      readStyles: () => Promise.resolve([]),
      readPins: () => Promise.resolve([]),
      watch: () => ({ dispose: () => undefined }),
    },
    engine,
  );
  const read: { readonly folder: Folder; readonly posts: number }[] = [];
  for (const folder of folders) {
    signal?.throwIfAborted();
    await engine.brands.open({ brand: folder.folder, store: undefined });
    await reader.learn(folder, { signal });
    const { posts } = await engine.brands.summary({ brand: folder.folder });
    read.push({ folder, posts });
  }
  return {
    keys: read.filter(({ posts }) => posts > 0).map(({ folder }) => folder.folder),
    empty: read.filter(({ posts }) => posts === 0).map(({ folder }) => folder.name),
    close: async () => {
      for (const { folder } of read) await engine.brands.close({ brand: folder.folder });
    },
  };
}
