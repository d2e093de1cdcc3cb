import { hashString } from '../../base/bytes/index.ts';
import { foldWords } from '../fold.ts';
import { titlesOfPage } from './page-titles.ts';
import type { CorpusNote, ListedPost } from './post.ts';

/** Whether a file may list posts in separate files, as tables of exports do. */
export const mayListPosts = (path: string): boolean => /\.(?:csv|tsv|tab)$/i.test(path);

/** Whether a file may be a post that a list names: a text or a page, no table. */
const mayBeListed = (path: string): boolean => /\.(?:md|markdown|mdx|txt|text|html?|xhtml)$/i.test(path);

/** A file with its notes. */
interface NotedFile {
  readonly path: string;
  readonly notes: readonly CorpusNote[];
}

/** What a list says about one file. */
export type ListedFile = Pick<ListedPost, 'title' | 'date' | 'channel' | 'isPublished' | 'consents'>;

/** A key by which titles are compared: case, accents and punctuation do not count. Undefined for one without letters or digits. */
export function titleKey(title: string): number | undefined {
  const folded = foldWords(title.replace(MERGE_TAG, ' '));
  return folded === '' ? undefined : hashString(folded);
}

/** `*|FNAME|*`, `{{ first_name }}`, `[[name]]`, `%%name%%`: what newsletters put a reader's name in place of. */
const MERGE_TAG = /\*\|[^|]{0,60}\|\*|\{\{[^}]{0,60}\}\}|\[\[[^\]]{0,60}\]\]|%%\w{1,60}%%/g;

/**
 * What lists in the folder of a file or above say about it: by the file's name, the number in it, or the title of the page. Several rows
 * about one file agree on what they all say. A file that no row names, below a list that states consents, has what all of them allow:
 * which row is about it cannot be told.
 * @param textOf the text of the file; read only where names decide nothing
 */
export function findListed(
  files: Iterable<NotedFile>,
  path: string,
  textOf: () => string,
): ListedFile | undefined {
  if (!mayBeListed(path)) return undefined;
  const rows = [...files]
    .filter((file) => isBelow(path, file.path))
    .flatMap(({ notes }) => notes.flatMap((note) => (note.kind === 'listed-posts' ? note.posts : [])));
  if (rows.length === 0) return undefined;
  const named = rowsOfName(rows, nameOf(path));
  const found = named.length > 0 ? named : rowsOfTitle(rows, path, textOf);
  if (found.length > 0) return together(found);
  const consents = [...new Set(rows.flatMap((row) => row.consents ?? []))];
  return consents.length === 0 ? undefined : { isPublished: true, consents };
}

function rowsOfName(rows: readonly ListedPost[], name: string): ListedPost[] {
  const byName = rows.filter((row) => row.name === name);
  if (byName.length > 0) return byName;
  const parts = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return rows.filter(({ id }) => id !== undefined && (id === name.toLowerCase() || parts.has(id)));
}

function rowsOfTitle(rows: readonly ListedPost[], path: string, textOf: () => string): ListedPost[] {
  if (rows.every((row) => row.titleKey === undefined)) return [];
  for (const title of [...titlesOfPage(path, textOf()), titleInName(nameOf(path))]) {
    const key = titleKey(title);
    const found = key === undefined ? [] : rows.filter((row) => row.titleKey === key);
    if (found.length > 0) return found;
  }
  return [];
}

/** `2026-03-04_the-blue-pot` and `48213_the-blue-pot` without the date and the number. */
const titleInName = (name: string): string => name.replace(/^(?:\d+[-_. ]+)+/, '');

function together([first, ...others]: readonly ListedPost[]): ListedFile | undefined {
  if (!first) return undefined;
  const all = [first, ...others];
  const agreed = <T>(of: (row: ListedPost) => T): T | undefined =>
    all.every((row) => of(row) === of(first)) ? of(first) : undefined;
  const [title, date, channel] = [
    agreed((row) => row.title),
    agreed((row) => row.date),
    agreed((row) => row.channel),
  ];
  const consents = [...new Set(all.flatMap((row) => row.consents ?? []))];
  return {
    isPublished: all.every(({ isPublished }) => isPublished),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(channel !== undefined && { channel }),
    ...(consents.length > 0 && { consents }),
  };
}

/** The paths among these that a list of posts may say something about. */
export function listedBy(list: NotedFile, paths: Iterable<string>): string[] {
  const posts = list.notes.flatMap((note) => (note.kind === 'listed-posts' ? note.posts : []));
  if (posts.length === 0) return [];
  const below = [...paths].filter((path) => mayBeListed(path) && isBelow(path, list.path));
  const isByNameOnly = posts.every(
    ({ name, id, titleKey: title, consents }) =>
      name !== undefined && id === undefined && title === undefined && consents === undefined,
  );
  if (!isByNameOnly) return below;
  const names = new Set(posts.map(({ name }) => name));
  return below.filter((path) => names.has(nameOf(path)));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

const isBelow = (path: string, list: string): boolean =>
  path.startsWith(list.slice(0, list.lastIndexOf('/') + 1));
