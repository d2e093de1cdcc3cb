import { isRecord } from '../../../../base/is-record.ts';
import type { Entry, PostOrigin } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

const POST_TYPE = 'app.bsky.feed.post';

/** A feed from Bluesky's API, or the records of a repository. */
export const bluesky: ListImporter = {
  format: 'Bluesky posts',
  recognises: ({ value }) =>
    itemsOf(value)
      .slice(0, 50)
      .some((item) => recordIn(item) !== undefined),
  read: (file) => {
    const items = itemsOf(file.value);
    const owner = ownerOf(items);
    return {
      format: 'Bluesky posts',
      channel: 'bluesky',
      entries: items.flatMap((item, index): Entry[] => {
        const record = recordIn(item);
        if (!record) return [];
        return [
          {
            number: index + 1,
            line: file.lineOf(item),
            text: textIn(record, 'text'),
            date: record['createdAt'],
            origin: originOf(item, record, owner),
            consents: [item, record].flatMap((holder) => consentsIn(file, holder)),
          },
        ];
      }),
    };
  },
};

function itemsOf(value: unknown): readonly JsonRecord[] {
  if (Array.isArray(value)) return recordsOf(value);
  const lists = ['feed', 'posts', 'records', 'data'].map((key) => recordsOf(inside(value, key)));
  return lists.find((list) => list.length > 0) ?? [];
}

/** The post's own record, without its wrappers. */
function recordIn(item: JsonRecord): JsonRecord | undefined {
  const places = [item, item['record'], item['value'], inside(item, 'post', 'record')];
  return places.filter(isRecord).find((record) => record['$type'] === POST_TYPE);
}

const authorOf = (item: JsonRecord): string | undefined =>
  textIn(item, 'post', 'author', 'did') ?? textIn(item, 'author', 'did') ?? didIn(textIn(item, 'uri'));

const didIn = (uri: string | undefined): string | undefined => /^at:\/\/(did:[^/]+)\//.exec(uri ?? '')?.[1];

/** The owner of a feed: the author of most of its posts. */
function ownerOf(items: readonly JsonRecord[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) {
    const author = authorOf(item);
    if (author !== undefined) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function originOf(item: JsonRecord, record: JsonRecord, owner: string | undefined): PostOrigin {
  if (textIn(item, 'reason', '$type')?.includes('reasonRepost') === true) return 'repost';
  const author = authorOf(item);
  if (author !== undefined && author !== owner) return 'others';
  if (!isRecord(record['reply'])) return 'own';
  const answered = didIn(textIn(record, 'reply', 'parent', 'uri'));
  return answered !== undefined && answered === owner ? 'own' : 'reply';
}
