import { basename, join, resolve } from 'node:path';
import { isInCorpus, lookAlikeKey, type LookAlikeFolder } from '../../service/brands/look-alikes.ts';
import type { BrandFiles } from '../../service/ports.ts';
import { listPosts, readCorpusFile } from './brand-folder.ts';

/** A folder of look-alikes on disk. */
export interface DiskLookAlike extends LookAlikeFolder {
  readonly path: string;
}

/** @param paths relative to the brand's folder; those within its corpus are its own posts and left out */
export const lookAlikesOf = (brandFolder: string, paths: readonly string[]): DiskLookAlike[] =>
  paths
    .filter((path) => !isInCorpus(path))
    .map((path) => {
      const folder = resolve(brandFolder, path);
      const name = basename(folder);
      return { folder: lookAlikeKey(folder), slug: name, name, profileKey: undefined, path: folder };
    });

export const lookAlikeFiles: Pick<BrandFiles<DiskLookAlike>, 'list' | 'read'> = {
  list: ({ path }) => listPosts(path).catch(() => []),
  read: ({ path }, file, mostBytes) => readCorpusFile(join(path, file), mostBytes),
};
