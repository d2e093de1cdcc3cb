import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { DiskBrand } from '../host-node/files/brand-folder.ts';
import { cacheFolder } from '../host-node/files/cache-folder.ts';
import { VoiceCache } from '../host-node/files/voice-cache.ts';
import type { LearnedStore } from '../service/ports.ts';

/** Options of all commands. */
interface GlobalOptions {
  /** A folder; false where nothing is to be kept. */
  readonly cache?: string | boolean;
  readonly background?: string;
}

/** The cache of learned brands that a command uses; undefined with `--no-cache`. */
export function voiceCacheOf(command: Command): VoiceCache | undefined {
  const { cache, background } = command.optsWithGlobals<GlobalOptions>();
  if (cache === false) return undefined;
  return voiceCacheIn(typeof cache === 'string' ? cache : undefined, background);
}

/**
 * @param folder the user's cache folder when left out
 * @param background a file of general English in place of the one included
 */
export const voiceCacheIn = (folder: string | undefined, background: string | undefined): VoiceCache =>
  new VoiceCache(
    join(folder === undefined ? cacheFolder() : resolve(folder), 'voices'),
    [
      manifest.version,
      // Of one version under development there are many builds.
      stampOf(fileURLToPath(new URL('cli.js', import.meta.url))),
      ...(background === undefined ? [] : [resolve(background), stampOf(background)]),
    ].join(' '),
  );

/** Where a command keeps what it learns of brands on disk; undefined for nowhere. */
export const storeOf = (command: Command): LearnedStore<DiskBrand> | undefined =>
  voiceCacheOf(command)?.storeFor(({ folder }) => folder);

function stampOf(file: string): string {
  const known = statSync(file, { throwIfNoEntry: false });
  return known ? `${String(known.size)} ${String(known.mtimeMs)}` : 'none';
}
