import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findProfile, isCorpusFile } from '../../core/brand/index.ts';
import type { DiskBrand } from './brand-folder.ts';

/** Folders that hold no brands. */
const IGNORED = new Set(['node_modules', 'dist']);
/** How deep brand folders are looked for, and in how many folders. */
const DEEPEST = 8;
const MOST_FOLDERS = 20_000;

/**
 * The brand folders below a folder, itself included: those with a profile, and those with a `corpus` folder that has posts. Folders whose
 * names begin with a full stop are passed over, and so is what cannot be read.
 */
export async function findBrandsBelow(root: string): Promise<DiskBrand[]> {
  const found: DiskBrand[] = [];
  let level = [root];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0 && seen < MOST_FOLDERS; depth++) {
    seen += level.length;
    const read = await Promise.all(level.map(examine));
    found.push(...read.flatMap(({ brand }) => (brand ? [brand] : [])));
    level = read.flatMap(({ folders }) => folders).slice(0, MOST_FOLDERS - seen);
  }
  return found;
}

interface Examined {
  readonly brand: DiskBrand | undefined;
  /** The folders in it that may hold brands. */
  readonly folders: readonly string[];
}

async function examine(folder: string): Promise<Examined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const slug = basename(folder);
  const { file, instead } = findProfile(
    slug,
    entries.filter((entry) => entry.isFile()).map(({ name }) => name),
  );
  const isBrand =
    file !== undefined || (folders.includes('corpus') && (await hasPosts(join(folder, 'corpus'))));
  return {
    brand: isBrand ? { folder, slug, name: slug, profileKey: file, spareProfiles: instead } : undefined,
    folders: folders
      .filter((name) => !IGNORED.has(name) && !name.startsWith('.') && name !== 'corpus')
      .map((name) => join(folder, name)),
  };
}

/** Posts may lie in folders of years or channels. */
async function hasPosts(corpus: string): Promise<boolean> {
  const names = await readdir(corpus, { recursive: true }).catch(() => []);
  return names.some((name) => isCorpusFile(name.replaceAll('\\', '/')));
}
