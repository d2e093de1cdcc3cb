import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { chooseProfile, isCorpusFile } from '../../core/brand/index.ts';
import type { BrandFiles, BrandFolder, CorpusBytes } from '../../service/ports.ts';
import { watchBrand } from './watch-brand.ts';

/** A brand folder on disk; its key is its absolute path. */
export interface DiskBrand extends BrandFolder {
  /** The profile that counts, as a file name. */
  readonly profileKey: string | undefined;
}

/** Why a folder is no brand. */
export type NoBrand = 'no-folder' | 'no-corpus';

/** Looks at a folder; its brand is named after it. */
export async function findBrand(folder: string): Promise<DiskBrand | NoBrand> {
  const path = resolve(folder);
  const slug = basename(path);
  const names = await readdir(path).catch(() => undefined);
  if (!names) return 'no-folder';
  const corpus = await stat(join(path, 'corpus')).catch(() => undefined);
  if (!corpus?.isDirectory()) return 'no-corpus';
  return { folder: path, slug, name: slug, profileKey: chooseProfile(slug, names) };
}

/** Brand folders on disk. */
export const diskFiles: BrandFiles<DiskBrand> = {
  list: ({ folder }) => listCorpus(folder),
  read: ({ folder }, path, mostBytes) => readCorpusFile(join(folder, 'corpus', path), mostBytes),
  readProfile: ({ folder, profileKey }) =>
    profileKey === undefined ? Promise.resolve(undefined) : readFile(join(folder, profileKey), 'utf8'),
  watch: watchBrand,
};

async function listCorpus(folder: string): Promise<string[]> {
  const corpus = join(folder, 'corpus');
  const entries = await readdir(corpus, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(corpus.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isCorpusFile)
    .sort();
}

async function readCorpusFile(file: string, mostBytes: number): Promise<CorpusBytes> {
  try {
    if ((await stat(file)).size > mostBytes) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: await readFile(file) };
  } catch {
    return { kind: 'gone' };
  }
}
