import signals from '../../../../data/exports/signals.json' with { type: 'json' };
import { foldName } from '../fold.ts';
import type { PostOrigin, PostStatus } from './importer.ts';

/** What a field of an entry states about its publication, or about whose words it contains. */
export interface PublicationSignal {
  readonly status?: PostStatus;
  readonly origin?: PostOrigin;
}

type Meaning = keyof typeof signals.values;

const STANDINGS: Readonly<Record<Meaning, PublicationSignal>> = {
  repost: { origin: 'repost' },
  reply: { origin: 'reply' },
  others: { origin: 'others' },
  draft: { status: 'draft' },
  scheduled: { status: 'scheduled' },
  deleted: { status: 'deleted' },
  private: { status: 'private' },
};

const byName = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, PublicationSignal> =>
  new Map(
    Object.entries(table).flatMap(([meaning, names]) =>
      isMeaning(meaning) ? names.map((name) => [foldName(name), STANDINGS[meaning]] as const) : [],
    ),
  );

const isMeaning = (name: string): name is Meaning => Object.hasOwn(STANDINGS, name);

const WHEN_TRUE = byName(signals.whenTrue);
const WHEN_FALSE = byName(signals.whenFalse);
const VALUES = byName(signals.values);
const SEGMENTS = byName(signals.segments);
const COLUMNS: ReadonlySet<string> = new Set(signals.columns.map(foldName));

/** Interprets a column's value; undefined for a value without such a meaning. */
export type Signal = (value: unknown) => PublicationSignal | undefined;

/** How to interpret a column's values, by its name: `is_retweet`, `Status`, `in_reply_to_status_id`. */
export function signalOf(column: string): Signal | undefined {
  const name = foldName(column);
  const [ifTrue, ifFalse] = [WHEN_TRUE.get(name), WHEN_FALSE.get(name)];
  if (COLUMNS.has(name))
    return (value) => (typeof value === 'string' ? VALUES.get(foldName(value)) : undefined);
  if (!ifTrue && !ifFalse) return undefined;
  return (value) => (isYes(value) ? ifTrue : isNo(value) ? ifFalse : undefined);
}

/** The status implied by the name of the list that contains an entry: `drafts`, `scheduled`. */
export const signalInListName = (segment: string): PublicationSignal | undefined =>
  SEGMENTS.get(foldName(segment));

const NO = new Set([
  '',
  '0',
  'false',
  'no',
  'n',
  'null',
  'none',
  'undefined',
  'nein',
  'non',
  'いいえ',
  'falsch',
  'faux',
  'falso',
  'nan',
]);

const isNo = (value: unknown): boolean =>
  value === false ||
  value === 0 ||
  (typeof value === 'string' && value !== '' && NO.has(value.trim().toLowerCase()));

const isYes = (value: unknown): boolean => {
  if (typeof value === 'string') return !NO.has(value.trim().toLowerCase());
  return value !== undefined && value !== null && value !== false && value !== 0;
};

/** The origin shown by the text: older posts begin with “RT @name:” before other people's words. */
export const originOfText = (text: string | undefined): PostOrigin | undefined =>
  text !== undefined && /^\s*RT @\w/.test(text) ? 'repost' : undefined;

/** Combines several statements; one that leaves an entry out takes precedence. */
export function combine(standings: Iterable<PublicationSignal | undefined>): PublicationSignal {
  let status: PostStatus | undefined;
  let origin: PostOrigin | undefined;
  for (const standing of standings) {
    status ??= standing?.status;
    origin ??= standing?.origin;
  }
  return { ...(status && { status }), ...(origin && { origin }) };
}
