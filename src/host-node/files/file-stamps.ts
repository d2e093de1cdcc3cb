import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells versions of files apart without reading them, by path with slashes. */
export type FileStamps = ReadonlyMap<string, string>;

/** So many files are asked at once. */
const AT_ONCE = 64;

/** The stamps of files in a folder, of those that are wanted; empty where there is no such folder. */
export async function stampsIn(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
  recursive = true,
): Promise<FileStamps> {
  const entries = await readdir(folder, { recursive, withFileTypes: true, encoding: 'utf8' }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isWanted)
    .sort();
  const stamps = new Map<string, string>();
  for (let at = 0; at < paths.length; at += AT_ONCE)
    for (const [path, stamp] of await Promise.all(
      paths.slice(at, at + AT_ONCE).map(async (path) => [path, await stampOf(join(folder, path))] as const),
    ))
      if (stamp !== undefined) stamps.set(path, stamp);
  return stamps;
}

/** The time of change is part of it, since a copied file may have kept its time of writing. */
async function stampOf(file: string): Promise<string | undefined> {
  const known = await stat(file, { bigint: true }).catch(() => undefined);
  return known && [known.mtimeNs, known.ctimeNs, known.size, known.ino].join(':');
}

/** Paths whose files are new, changed or gone. */
export const changedBetween = (before: FileStamps, now: FileStamps): string[] => [
  ...[...now].flatMap(([path, stamp]) => (before.get(path) === stamp ? [] : [path])),
  ...[...before.keys()].filter((path) => !now.has(path)),
];
