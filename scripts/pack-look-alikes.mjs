// Packs the sample brands' posts into one file, the look-alikes that every brand's voice is tested against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** JSON: `[{ name, files: [{ path, text }] }]`, in alphabetical order, so that equal brands give equal bytes. */
export function packLookAlikes(folder) {
  const brands = readdirSync(folder)
    .sort()
    .map((slug) => ({
      name: JSON.parse(readFileSync(join(folder, slug, `${slug}.brand.json`), 'utf8')).name,
      files: readdirSync(join(folder, slug, 'corpus'))
        .sort()
        .map((path) => ({ path, text: readFileSync(join(folder, slug, 'corpus', path), 'utf8') })),
    }));
  return JSON.stringify(brands);
}
