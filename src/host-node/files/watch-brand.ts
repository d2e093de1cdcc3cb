import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { Disposable } from '../../core/base/event.ts';
import { isCorpusFile, isPinFile, PINS_FOLDER } from '../../core/brand/index.ts';
import { isLedgerFile } from '../../core/facts/index.ts';
import { DEFAULT_STYLES_PATH, isIni, isStyleFile } from '../../core/vale/index.ts';
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
  let ledger = false;
  let styles = false;
  let pins = false;
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Node reports each file of a folder that comes or goes.
      const change = { paths: [...paths], folders: false, profile, ledger, styles, pins };
      paths.clear();
      profile = false;
      ledger = false;
      styles = false;
      pins = false;
      changed(change);
    }, SETTLING);
  };
  const corpus = watchIfThere(join(folder, 'corpus'), (name) => {
    const path = name.replaceAll('\\', '/');
    if (!isCorpusFile(path)) return;
    paths.add(path);
    soon();
  });
  const profiles = watch(folder, (_, name) => {
    if (name !== null && isIni(name)) styles = true;
    else if (name?.endsWith('.brand.json') === true) profile = true;
    else return;
    soon();
  });
  const claims = watchIfThere(join(folder, 'claims'), (name) => {
    if (!isLedgerFile(name)) return;
    ledger = true;
    soon();
  });
  const rules = watchIfThere(join(folder, DEFAULT_STYLES_PATH), (name) => {
    if (!isStyleFile(name)) return;
    styles = true;
    soon();
  });
  const voices = watchIfThere(join(folder, PINS_FOLDER), (name) => {
    if (!isPinFile(name)) return;
    pins = true;
    soon();
  });
  // Errors after a folder was removed are ignored.
  for (const watcher of [...corpus, profiles, ...claims, ...rules, ...voices])
    watcher.on('error', () => undefined);
  return {
    dispose: () => {
      clearTimeout(timer);
      profiles.close();
      for (const watcher of [...corpus, ...claims, ...rules, ...voices]) watcher.close();
    },
  };
}

/** Nothing is watched where the folder does not exist yet. */
function watchIfThere(folder: string, changed: (name: string) => void): FSWatcher[] {
  if (!existsSync(folder)) return [];
  return [
    watch(folder, { recursive: true }, (_, name) => {
      if (name !== null) changed(name);
    }),
  ];
}
