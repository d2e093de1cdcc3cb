import type { Remote } from 'comlink';
import * as vscode from 'vscode';
import type { Engine } from '../../service/engine.ts';
import { findProfile, isFolderConsent } from '../../core/brand/index.ts';
import { decode, MAX_FILE_BYTES } from '../../core/text/index.ts';
import { nameOf, type WorkspaceBrand } from './brand-registry.ts';
import { listCorpusFiles, readCorpusBytes } from './corpus-files.ts';

export interface LearnProgress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface Learning {
  /** The caller shows progress itself. */
  readonly report?: (progress: LearnProgress) => void;
  readonly token?: vscode.CancellationToken;
}

/** Files are fetched a few at a time: one by one a large corpus is all waiting, all at once it is all in memory. */
const READ_AT_ONCE = 16;

/** Brings the engine's picture of a brand in step with its folder. Returns how many files that changed; cancelled, what was read stays learned. */
export async function readCorpus(
  brand: WorkspaceBrand,
  engine: Remote<Engine>,
  { report, token }: Learning,
): Promise<number> {
  const paths = await listCorpusFiles(brand.corpus);
  let changed = 0;
  for (let done = 0; done < paths.length; done += READ_AT_ONCE) {
    if (token?.isCancellationRequested) return changed;
    const batch = paths.slice(done, done + READ_AT_ONCE);
    report?.({ done, of: paths.length, path: batch[0] ?? '' });
    changed += await readFiles(brand, engine, batch);
  }
  return changed + (await forgetAbsent(brand, engine, paths));
}

/** Learns, or forgets where they are gone, the given files. Returns how many that changed. */
export async function readFiles(
  brand: WorkspaceBrand,
  engine: Remote<Engine>,
  paths: readonly string[],
): Promise<number> {
  // What a folder's consent decides about has to be read after it, and read again.
  const deciding = paths.filter(isFolderConsent);
  for (const path of deciding) await readFile(brand, engine, path);
  const news = await Promise.all(paths.map((path) => readFile(brand, engine, path)));
  return news.filter(Boolean).length;
}

async function readFile(brand: WorkspaceBrand, engine: Remote<Engine>, path: string): Promise<boolean> {
  const read = await readCorpusBytes(vscode.Uri.joinPath(brand.corpus, path), MAX_FILE_BYTES);
  if (read.kind === 'gone') return engine.forgetFile(brand.folder, path);
  if (read.kind === 'too-large') return engine.refuseFile(brand.folder, path, 'too-large');
  return (await engine.learnFile(brand.folder, path, read.bytes)).changed;
}

async function forgetAbsent(
  brand: WorkspaceBrand,
  engine: Remote<Engine>,
  present: readonly string[],
): Promise<number> {
  const known = await engine.knownFiles(brand.folder);
  const there = new Set(present);
  const absent = known.filter((path) => !there.has(path));
  for (const path of absent) await engine.forgetFile(brand.folder, path);
  return absent.length;
}

/** Hands the brand's profile to the engine, or tells it that there is none. */
export async function readBrandProfile(brand: WorkspaceBrand, engine: Remote<Engine>): Promise<void> {
  const read = brand.profile && (await readCorpusBytes(brand.profile, MAX_FILE_BYTES));
  const decoded = read?.kind === 'bytes' ? decode(read.bytes) : undefined;
  const json = decoded?.ok === true ? decoded.text : decoded && '';
  await engine.setProfile(brand.folder, json, brand.slug, doubtAbout(brand));
}

/** Where two profiles lie in a folder and none is named like it, which one was meant nobody said. */
function doubtAbout({ slug, profile, spareProfiles }: WorkspaceBrand): string | undefined {
  if (!profile) return undefined;
  const names = [profile, ...spareProfiles].map(nameOf);
  const { instead } = findProfile(slug, names);
  return instead.length === 0
    ? undefined
    : vscode.l10n.t('There is more than one profile ({0}).', names.join(', '));
}
