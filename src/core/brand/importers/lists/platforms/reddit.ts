import { isRecord } from '../../../../base/is-record.ts';
import { decodeHTML } from 'entities';
import type { Entry } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

/** The entries of a listing are `{kind, data}`: `t3` is a post, `t1` a comment. */
function thingsIn(value: unknown): readonly { readonly kind: string; readonly data: JsonRecord }[] {
  const listings = Array.isArray(value) ? recordsOf(value) : isRecord(value) ? [value] : [];
  const children = listings.flatMap((listing) => recordsOf(inside(listing, 'data', 'children')));
  const wrapped = children.flatMap(({ kind, data }) =>
    typeof kind === 'string' && isRecord(data) ? [{ kind, data }] : [],
  );
  if (wrapped.length > 0) return wrapped;
  return listings.flatMap((data) =>
    'subreddit' in data && 'selftext' in data ? [{ kind: 't3', data }] : [],
  );
}

/** Listings of Reddit's API, and single posts as in archives of it. */
export const reddit: ListImporter = {
  format: 'Reddit listing',
  recognises: ({ value }) => thingsIn(value).some(({ data }) => 'subreddit' in data),
  read: (file) => ({
    format: 'Reddit listing',
    channel: 'reddit',
    entries: thingsIn(file.value).map(({ kind, data }, index): Entry => {
      const text = textIn(data, 'selftext') ?? textIn(data, 'body');
      return {
        number: index + 1,
        line: file.lineOf(data),
        text: text === undefined ? undefined : decodeHTML(text),
        markup: 'markdown',
        title: textIn(data, 'title'),
        date: data['created_utc'] ?? data['created'],
        author: textIn(data, 'author'),
        origin:
          kind === 't1' ? 'reply' : recordsOf(data['crosspost_parent_list']).length > 0 ? 'repost' : 'own',
        status: text === '[removed]' || text === '[deleted]' ? 'deleted' : 'published',
        consents: consentsIn(file, data),
      };
    }),
  }),
};
