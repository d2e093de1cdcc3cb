import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from '../../service/ports.ts';
import { writeWhole } from './write-file.ts';

/** Timbre's own files in a folder, which is created at the first write. */
export const storageIn = (folder: string): Storage => ({
  read: (name) => readFile(join(folder, name)).catch(() => undefined),
  write: (name, bytes) => writeWhole(join(folder, name), bytes),
  remove: (name) => rm(join(folder, name), { force: true }),
});
