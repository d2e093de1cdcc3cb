import type { PlannedPost } from '../corpus/planned-post.ts';
import type { AnalyticsFile } from './read-analytics.ts';

/** How often each post was met with, by an export. */
export interface PostFigures {
  readonly source: string;
  readonly metric: string;
  /** By post id. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows that belong to no post, or might belong to several. */
  readonly unmatched: number;
}

/** What a post can be named by. */
type Named = Pick<PlannedPost, 'id' | 'path' | 'title' | 'addresses'>;

/**
 * Gives the rows of an export to posts: by the end of their address (the post's own address or slug, else its file's name), else by their title, with
 * or without the site's name behind it. What two posts could be named by names neither. Rows of one post are added up.
 */
export function figuresOf({ source, metric, rows }: AnalyticsFile, posts: readonly Named[]): PostFigures {
  const slugs = namesOf(posts, ({ path, addresses }) =>
    (addresses.length > 0 ? addresses : [path]).map(slugOf),
  );
  const titles = namesOf(posts, ({ title }) => [plainTitle(title)]);
  const counts = new Map<string, number>();
  let unmatched = 0;
  for (const { title, address, count } of rows) {
    const id =
      slugs.get(slugOf(address)) ??
      titlesFor(title)
        .map((one) => titles.get(one))
        .find(Boolean);
    if (id === undefined) unmatched++;
    else counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return { source, metric, counts, unmatched };
}

function namesOf(
  posts: readonly Named[],
  read: (post: Named) => readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  for (const post of posts)
    for (const name of new Set(read(post)))
      if (name !== '') names.set(name, names.has(name) && names.get(name) !== post.id ? undefined : post.id);
  return new Map([...names].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}

/** The last part of an address that says something, without query, ending and date. */
export function slugOf(address: string): string {
  const [path = ''] = address
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.\w+$/.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.(?:html?|md|markdown|mdx|txt|php|aspx?)$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-?/, '');
}

const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A title as a whole, and without what stands behind its last bar or dash. */
const titlesFor = (title: string): string[] =>
  [title, title.replace(/\s+[|–—·-]\s+[^|–—·]*$/u, '')].map(plainTitle).filter((one) => one !== '');
