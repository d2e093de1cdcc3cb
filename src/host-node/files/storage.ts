import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedStorage, Storage } from '../../service/ports.ts';
import { writeWhole } from './write-file.ts';

/** Timbre's own files in a folder, which is created at the first write. */
export const storageIn = (folder: string): Storage => ({
  read: (name) => readFile(join(folder, name)).catch(() => undefined),
  write: (name, bytes) => writeWhole(join(folder, name), bytes),
  remove: (name) => rm(join(folder, name), { force: true }),
});

/** Like `storageIn`, for files that can be listed. */
export const listedStorageIn = (folder: string): ListedStorage => ({
  ...storageIn(folder),
  list: async () => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  },
  clear: () => rm(folder, { recursive: true, force: true }),
});
