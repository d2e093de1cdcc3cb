import { readFileSync } from 'node:fs';
import type { Remote } from '../core/base/calls.ts';
import type { Profile } from '../core/brand/index.ts';
import { lookAlikeFiles, lookAlikesOf } from '../host-node/files/look-alike-folders.ts';
import { isInCorpus, openLookAlikes, type OpenLookAlikes } from '../service/brands/look-alikes.ts';
import type { Engine } from '../service/engine/index.ts';

/** Reads the profile's folders of look-alikes, and says on standard error which have no posts or are refused. */
export async function readLookAlikes(
  engine: Remote<Engine>,
  brandFolder: string,
  { lookAlikes }: Profile,
): Promise<OpenLookAlikes> {
  for (const path of lookAlikes.filter(isInCorpus))
    console.error(`profile: ${path} is in the corpus, so its posts are the brand’s own and no look-alikes.`);
  const opened = await openLookAlikes(lookAlikesOf(brandFolder, lookAlikes), lookAlikeFiles, engine);
  for (const name of opened.empty)
    console.error(`profile: the look-alikes “${name}” have no posts that can be read.`);
  return opened;
}

/** The sample brands from the build, beside the command line; undefined when running from source. */
export function readSamples(): Uint8Array | undefined {
  try {
    return readFileSync(new URL('look-alikes.json', import.meta.url));
  } catch {
    return undefined;
  }
}
