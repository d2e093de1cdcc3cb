import { basename, resolve } from 'node:path';
import { findProfile, inReadingOrder, isCorpusFile } from '../../core/brand/index.ts';
import { isLedgerFile } from '../../core/facts/index.ts';
import { decode } from '../../core/text/index.ts';
import type { BrandFiles, BrandFolder } from '../../service/ports.ts';
import { commitOf, GitError, runGit } from './git.ts';

/** A brand folder as it was in a commit. */
export interface RevisionBrand extends BrandFolder {
  /** The file name of the profile that applied. */
  readonly profileKey: string | undefined;
}

export interface BrandAtRevision {
  readonly brand: RevisionBrand;
  readonly files: BrandFiles<RevisionBrand>;
}

/** Reads a brand folder from git, without changing the working tree. Throws `GitError`. */
export async function brandAtRevision(folder: string, revision: string): Promise<BrandAtRevision> {
  const commit = await commitOf(folder, revision);
  const contents = await contentsOf(folder, commit);
  const slug = basename(resolve(folder));
  const topLevel = [...contents.keys()].filter((path) => !path.includes('/'));
  const { file } = findProfile(slug, topLevel);
  const brand = { folder: `${resolve(folder)} at ${commit}`, slug, name: slug, profileKey: file };
  const textAt = (path: string): string | undefined => {
    const decoded = decode(contents.get(path) ?? new Uint8Array());
    return decoded.ok ? decoded.text : undefined;
  };
  const corpus = [...contents.keys()].flatMap((path) =>
    path.startsWith(CORPUS) && isCorpusFile(path.slice(CORPUS.length)) ? [path.slice(CORPUS.length)] : [],
  );
  const ledgers = [...contents.keys()].filter(
    (path) => path.startsWith('claims/') && isLedgerFile(path.slice('claims/'.length)),
  );
  const files: BrandFiles<RevisionBrand> = {
    list: () => Promise.resolve(inReadingOrder(corpus)),
    read: (_, path, mostBytes) => {
      const bytes = contents.get(CORPUS + path);
      if (!bytes) return Promise.resolve({ kind: 'gone' });
      return Promise.resolve(bytes.length > mostBytes ? { kind: 'too-large' } : { kind: 'bytes', bytes });
    },
    readProfile: () => Promise.resolve({ json: file === undefined ? undefined : (textAt(file) ?? '') }),
    readLedgers: () =>
      Promise.resolve(
        ledgers.map((path) => ({ name: path.slice('claims/'.length), text: textAt(path) ?? '' })),
      ),
    // Styles teach nothing of the voice.
    readStyles: () => Promise.resolve([]),
    readPins: () => Promise.resolve([]),
    watch: () => ({ dispose: () => undefined }),
  };
  return { brand, files };
}

const CORPUS = 'corpus/';
/** Kept in the repository as pointers to what lies elsewhere. */
const SUBMODULE = 'commit';

/** The files below a folder in a commit, by path relative to it. */
async function contentsOf(folder: string, commit: string): Promise<Map<string, Uint8Array>> {
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix'])).toString().replace(/\r?\n$/, '');
  const listed = await runGit(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    prefix === '' ? '.' : prefix,
  ]);
  const entries = listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, type, id, path] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (type === SUBMODULE || id === undefined || !path?.startsWith(prefix)) return [];
      return [{ id, path: path.slice(prefix.length) }];
    })
    .filter(({ path }) => isRead(path));
  if (entries.length === 0) throw new GitError(`The folder ${folder} is not in that version.`);
  const bytes = await runGit(folder, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path } of entries) {
    const end = bytes.indexOf(0x0a, at);
    const size = Number(bytes.subarray(at, end).toString().split(' ')[2]);
    if (!Number.isInteger(size)) throw new GitError(`${path} cannot be read from git.`);
    contents.set(path, new Uint8Array(bytes.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** Of a brand folder, only posts, ledgers and profiles are read. */
const isRead = (path: string): boolean =>
  path.startsWith(CORPUS) || path.startsWith('claims/') || /^[^/]+\.brand\.json$/i.test(path);
