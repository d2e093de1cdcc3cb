import { Command } from 'commander';
import { localizeInEnglish } from '../../core/base/localize.ts';
import type { CachedBrand, VoiceCache } from '../../host-node/files/voice-cache.ts';
import { CommandError } from '../command-error.ts';
import { voiceCacheOf } from '../voices.ts';

interface Options {
  readonly delete?: boolean;
  readonly json?: boolean;
}

export const cacheCommand = (): Command =>
  new Command('cache')
    .description('list what is kept of learned brands between commands, or delete it')
    .argument(
      '[folder]',
      'with --delete: the brand folder of which nothing is to be kept (default: all brands)',
    )
    .option('--delete', 'delete what is kept; posts and profiles stay')
    .option('--json', 'print JSON')
    .action(async (folder: string | undefined, options: Options, command: Command) => {
      const cache = voiceCacheOf(command);
      if (!cache) throw new CommandError('With --no-cache there is no cache to list or delete.');
      if (options.delete) {
        await deleteFrom(cache, folder);
        return;
      }
      if (folder !== undefined) throw new CommandError('Add --delete to delete what is kept of a brand.');
      const brands = await cache.list();
      if (options.json) console.log(JSON.stringify({ folder: cache.folder, brands: brands.map(asJson) }));
      else for (const line of inWords(cache.folder, brands)) console.log(line);
    });

async function deleteFrom(cache: VoiceCache, folder: string | undefined): Promise<void> {
  try {
    if (folder === undefined) {
      await cache.clear();
      console.log(`Deleted: ${cache.folder}`);
    } else {
      const entries = await cache.remove(folder);
      console.log(entries === 0 ? `Nothing is kept of ${folder}.` : `Deleted what was kept of ${folder}.`);
    }
  } catch (error) {
    throw new CommandError(`${cache.folder} could not be deleted: ${String(error)}`);
  }
}

const asJson = ({ folder, bytes, written, isThere }: CachedBrand): object => ({
  ...{ folder, bytes, isThere },
  written: new Date(written).toISOString(),
});

function inWords(folder: string, brands: readonly CachedBrand[]): string[] {
  if (brands.length === 0) return [`${folder}: nothing is kept.`];
  return [
    localizeInEnglish('{0}: {1} brands', folder, brands.length),
    ...brands.map(({ folder: brand, bytes, written, isThere }) => {
      const size = `${String(Math.ceil(bytes / 1000))} kB`;
      const day = new Date(written).toISOString().slice(0, 10);
      return `  ${brand}: ${size}, ${day}${isThere ? '' : ' (the folder is gone; removed when a brand is next learned)'}`;
    }),
  ];
}
