import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProfile, type DraftingBrand, type Profile } from '../../core/brand/index.ts';
import { jurisdictionsIn } from '../../core/checks/index.ts';
import { decode } from '../../core/text/index.ts';
import { diskFiles, type DiskBrand } from '../../host-node/files/brand-folder.ts';
import type { BrandFiles, BrandFolder } from '../../service/ports.ts';
import { uriOf } from '../uris.ts';

/** A brand folder of the client's workspace. `folder` is its URI: the key under which the engine knows it. */
export interface FolderBrand extends BrandFolder, DraftingBrand {
  readonly disk: DiskBrand;
  /** As far as it can be read; with nothing in it but its name where there is none. */
  readonly profile: Profile;
  /** Where its drafts are published that do not say it: ISO 3166 codes, and EU. */
  readonly jurisdictions: readonly string[];
}

/** Reads what is needed of a folder's profile to find the brand's drafts and to complete its words. */
export async function describeBrand(disk: DiskBrand): Promise<FolderBrand> {
  const { slug, profileKey } = disk;
  const { profile } = readProfile(await jsonOf(disk), slug);
  return {
    ...{ disk, profile, slug, profileKey },
    folder: uriOf(disk.folder),
    name: profile.name,
    drafts: profile.drafts,
    jurisdictions: jurisdictionsIn(profile.checks.jurisdictions),
    fileName: profileKey?.replace(/\.brand\.json$/i, ''),
  };
}

async function jsonOf({ folder, slug, profileKey }: DiskBrand): Promise<string> {
  const none = JSON.stringify({ name: slug });
  if (profileKey === undefined) return none;
  const bytes = await readFile(join(folder, profileKey)).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  return decoded?.ok === true ? decoded.text : none;
}

/** The files of brand folders on disk. A brand may have a profile alone. */
export const folderFiles: BrandFiles<FolderBrand> = {
  list: ({ disk }) => diskFiles.list(disk).catch(() => []),
  read: ({ disk }, path, mostBytes) => diskFiles.read(disk, path, mostBytes),
  readProfile: ({ disk }) => diskFiles.readProfile(disk),
  readLedgers: ({ disk }) => diskFiles.readLedgers(disk),
  readPins: ({ disk }) => diskFiles.readPins(disk),
  readStyles: ({ disk }) => diskFiles.readStyles(disk),
  watch: ({ disk }, changed) => diskFiles.watch(disk, changed),
};
