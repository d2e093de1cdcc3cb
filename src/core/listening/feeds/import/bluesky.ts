import { isRecord } from '../../../base/is-record.ts';
import type { FeedPost } from '../post.ts';
import { isWebAddress, listAt, once, textAt, utc, valueAt } from './values.ts';

/** The collections of posts, and of what an account declares about their use. */
export const POST = 'app.bsky.feed.post';
export const INTENTS = 'org.user-intents.declaration';

type Intents = Readonly<Record<string, boolean>>;

/** A feed or thread (`app.bsky.feed.*`), or an account's records (`com.atproto.repo.listRecords`); undefined for other files. */
export function readBluesky(file: unknown): FeedPost[] | undefined {
  const feed = valueAt(file, 'feed') ?? valueAt(file, 'posts');
  if (Array.isArray(feed)) {
    const posts = feed.map((item: unknown) => valueAt(item, 'post') ?? item);
    const views = posts.filter((post) => textAt(post, 'uri')?.startsWith('at://'));
    return feed.length > 0 && views.length === 0 ? undefined : views.flatMap(ofView);
  }
  const records = valueAt(file, 'records');
  if (!Array.isArray(records)) return undefined;
  const own = records.filter((record: unknown) => textAt(record, 'uri')?.startsWith('at://'));
  if (records.length > 0 && own.length === 0) return undefined;
  return readRecords(
    own.map((record) => ({ uri: textAt(record, 'uri') ?? '', value: valueAt(record, 'value') })),
  );
}

/** A record of an account. */
export interface AccountRecord {
  /** `at://did/collection/key` */
  readonly uri: string;
  readonly value: unknown;
}

/** The posts among records of accounts, with what each account declares about their use. */
export function readRecords(records: readonly AccountRecord[]): FeedPost[] {
  const intents = new Map<string, Intents>();
  for (const record of records)
    if (textAt(record.value, '$type') === INTENTS)
      intents.set(repositoryOf(record.uri), intentsOf(record.value));
  return records.flatMap(({ uri, value }) => {
    const did = repositoryOf(uri);
    return ofRecord(uri, did, value, intents.get(did));
  });
}

const repositoryOf = (uri: string | null): string => uri?.split('/')[2] ?? '';

function ofView(view: unknown): FeedPost[] {
  const uri = textAt(view, 'uri') ?? '';
  const author = textAt(view, 'author', 'handle') ?? textAt(view, 'author', 'did') ?? repositoryOf(uri);
  return ofRecord(uri, author, valueAt(view, 'record'), undefined);
}

/** Posts alone: no likes, follows, profiles. @param record a record of any kind */
export function ofRecord(
  uri: string,
  author: string,
  record: unknown,
  intents: Intents | undefined,
): FeedPost[] {
  if (textAt(record, '$type') !== POST || typeof valueAt(record, 'text') !== 'string') return [];
  return [
    {
      ...{ id: uri, network: 'bluesky', author },
      time: utc(textAt(record, 'createdAt')),
      text: textAt(record, 'text') ?? '',
      lang: firstText(listAt(record, 'langs')),
      links: linksOf(record),
      replyTo: textAt(record, 'reply', 'parent', 'uri'),
      warning: textAt(listAt(record, 'labels', 'values')[0], 'val'),
      ...(intents ? { intents } : {}),
    },
  ];
}

const firstText = (values: readonly unknown[]): string | null => {
  const [first] = values;
  return typeof first === 'string' ? first : null;
};

/** Links in the text by their place in it, then those of cards. */
function linksOf(record: unknown): string[] {
  const facets = [...listAt(record, 'facets')].sort((a, b) => startOf(a) - startOf(b));
  const inText = facets.flatMap((facet) =>
    listAt(facet, 'features').map((feature) => textAt(feature, 'uri')),
  );
  const embed = valueAt(record, 'embed');
  const cards = [valueAt(embed, 'external'), valueAt(embed, 'media', 'external')].map((card) =>
    textAt(card, 'uri'),
  );
  return once([...inText, ...cards].filter(isWebAddress));
}

function startOf(facet: unknown): number {
  const start = valueAt(facet, 'index', 'byteStart');
  return typeof start === 'number' ? start : 0;
}

/** Only what is allowed or refused; an intent that says neither is none. */
export function intentsOf(record: unknown): Intents {
  if (!isRecord(record)) return {};
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, intent]): [string, boolean][] => {
      const allow = valueAt(intent, 'allow');
      return typeof allow === 'boolean' ? [[name, allow]] : [];
    }),
  );
}
