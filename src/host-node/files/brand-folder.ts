import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findProfile, inReadingOrder, isCorpusFile, isPinFile, PINS_FOLDER } from '../../core/brand/index.ts';
import { isLedgerFile } from '../../core/facts/index.ts';
import { decode } from '../../core/text/index.ts';
import type { LedgerText } from '../../service/engine/index.ts';
import type { BrandFiles, BrandFolder, CorpusBytes, FoundProfile } from '../../service/ports.ts';
import { readStyleFolder } from './style-folder.ts';
import { watchBrand } from './watch-brand.ts';

/** A brand folder on disk; its key is its absolute path. */
export interface DiskBrand extends BrandFolder {
  /** The file name of the profile that applies. */
  readonly profileKey: string | undefined;
  /** Files that may be profiles and are not used. */
  readonly spareProfiles: readonly string[];
}

/** Why a folder is not a brand. */
export type NoBrand = 'no-folder' | 'no-corpus';

/** Examines a folder; its brand has the folder's name. */
export async function findBrand(folder: string): Promise<DiskBrand | NoBrand> {
  const path = resolve(folder);
  const slug = basename(path);
  const names = await readdir(path).catch(() => undefined);
  if (!names) return 'no-folder';
  const corpus = await stat(join(path, 'corpus')).catch(() => undefined);
  if (!corpus?.isDirectory()) return 'no-corpus';
  const { file, instead } = findProfile(slug, names);
  return { folder: path, slug, name: slug, profileKey: file, spareProfiles: instead };
}

/** Brand folders on disk. */
export const diskFiles: BrandFiles<DiskBrand> = {
  list: ({ folder }) => listPosts(join(folder, 'corpus')),
  read: ({ folder }, path, mostBytes) => readCorpusFile(join(folder, 'corpus', path), mostBytes),
  readProfile,
  readLedgers: ({ folder }) => readTexts(join(folder, 'claims'), isLedgerFile),
  readPins: ({ folder }) => readTexts(join(folder, PINS_FOLDER), isPinFile),
  readStyles: ({ folder }) => readStyleFolder(folder),
  watch: watchBrand,
};

async function readProfile({ folder, slug, profileKey, spareProfiles }: DiskBrand): Promise<FoundProfile> {
  const [other] = spareProfiles;
  if (profileKey === undefined)
    return {
      json: undefined,
      ...(other !== undefined && { doubt: `${other} is not read: a profile is called ${slug}.brand.json.` }),
    };
  const decoded = decode(await readFile(join(folder, profileKey)));
  if (!decoded.ok) return { json: '', doubt: `${profileKey} is not text, so the profile cannot be read.` };
  if (other === undefined) return { json: decoded.text };
  const files = [profileKey, ...spareProfiles].join(', ');
  return {
    json: decoded.text,
    doubt: `There is more than one profile (${files}): keep one, or call the one that counts ${slug}.brand.json.`,
  };
}

/** The files of a folder that are wanted, by name; none where there is no such folder. */
async function readTexts(folder: string, isWanted: (name: string) => boolean): Promise<LedgerText[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isWanted).sort();
  const read = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)).catch(() => undefined) })),
  );
  return read.flatMap(({ name, bytes }) => {
    const decoded = bytes && decode(bytes);
    return decoded?.ok === true ? [{ name, text: decoded.text }] : [];
  });
}

/** The corpus files below a folder, as paths relative to it. */
export async function listPosts(corpus: string): Promise<string[]> {
  const entries = await readdir(corpus, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return inReadingOrder(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(corpus.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter(isCorpusFile),
  );
}

export async function readCorpusFile(file: string, mostBytes: number): Promise<CorpusBytes> {
  try {
    if ((await stat(file)).size > mostBytes) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: await readFile(file) };
  } catch {
    return { kind: 'gone' };
  }
}
