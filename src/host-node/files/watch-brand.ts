import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Disposable } from '../../core/base/event.ts';
import { isCorpusFile } from '../../core/brand/index.ts';
import type { BrandChange, BrandFolder } from '../../service/ports.ts';

/**
 * Changes within this time are applied together, since editors and version control change many files at once.
 * Milliseconds.
 */
const SETTLING = 150;

/** Watches a brand's corpus and profiles on disk and reports changes in batches. */
export function watchBrand({ folder }: BrandFolder, changed: (change: BrandChange) => void): Disposable {
  const paths = new Set<string>();
  let profile = false;
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { paths: [...paths], profile };
      paths.clear();
      profile = false;
      changed(change);
    }, SETTLING);
  };
  const corpus = watch(join(folder, 'corpus'), { recursive: true }, (_, name) => {
    const path = name?.replaceAll('\\', '/');
    if (path === undefined || !isCorpusFile(path)) return;
    paths.add(path);
    soon();
  });
  const profiles = watch(folder, (_, name) => {
    if (name?.endsWith('.brand.json') !== true) return;
    profile = true;
    soon();
  });
  // Errors after a folder was removed are ignored.
  for (const watcher of [corpus, profiles]) watcher.on('error', () => undefined);
  return {
    dispose: () => {
      clearTimeout(timer);
      corpus.close();
      profiles.close();
    },
  };
}
