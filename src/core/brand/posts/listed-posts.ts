import type { CorpusNote, ListedPost } from './post.ts';

/** Whether a file may list posts in separate files, as tables of exports do. */
export const mayListPosts = (path: string): boolean => /\.csv$/i.test(path);

/** A file with its notes. */
interface NotedFile {
  readonly path: string;
  readonly notes: readonly CorpusNote[];
}

/** The entry for a file in a list of posts in its folder or a parent folder. */
export function findListed(files: Iterable<NotedFile>, path: string): ListedPost | undefined {
  const name = nameOf(path);
  for (const file of files) {
    if (!isBelow(path, file.path)) continue;
    for (const note of file.notes) {
      const found = note.kind === 'listed-posts' ? note.posts.find((post) => post.name === name) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** The paths among these that a list of posts has entries for. */
export function listedBy(list: NotedFile, paths: Iterable<string>): string[] {
  const names = new Set(
    list.notes.flatMap((note) => (note.kind === 'listed-posts' ? note.posts.map(({ name }) => name) : [])),
  );
  if (names.size === 0) return [];
  return [...paths].filter((path) => names.has(nameOf(path)) && isBelow(path, list.path));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

const isBelow = (path: string, list: string): boolean =>
  path.startsWith(list.slice(0, list.lastIndexOf('/') + 1));
