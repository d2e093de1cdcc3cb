import { isRecord } from '../../base/is-record.ts';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { textAt, valueAt } from '../feeds/import/values.ts';
import type { FeedPost } from '../feeds/post.ts';
import { ListeningFileError } from '../shared/table.ts';

/** Reads posts as `writeFeedLines` and the command `discover import --json` write them. Throws `ListeningFileError` where a line is none. */
export function readFeedLines(lines: string, localize: Localize = localizeInEnglish): FeedPost[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const post = postOf(parsed(line));
    if (!post)
      throw new ListeningFileError(localize('Line {0} is no JSON object with an “id” and a “text”.', at + 1));
    return [post];
  });
}

/** Posts, one JSON object a line, in the order of their times and ids. */
export const writeFeedLines = (posts: readonly FeedPost[]): string =>
  posts
    .toSorted((a, b) => compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id))
    .map((post) => `${JSON.stringify(post)}\n`)
    .join('');

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A post with its fields in one order, whatever the order in the file. */
function postOf(value: unknown): FeedPost | undefined {
  const [id, text] = [textAt(value, 'id'), valueAt(value, 'text')];
  if (id === null || typeof text !== 'string') return undefined;
  const links = valueAt(value, 'links');
  const intents = valueAt(value, 'intents');
  return {
    ...{ id, network: textAt(value, 'network') ?? 'feed', author: textAt(value, 'author') },
    ...{ time: textAt(value, 'time'), text, lang: textAt(value, 'lang') },
    links: Array.isArray(links) ? links.filter((link) => typeof link === 'string') : [],
    ...{ replyTo: textAt(value, 'replyTo'), warning: textAt(value, 'warning') },
    ...(isRecord(intents) ? { intents: flagsOf(intents) } : {}),
  };
}

const flagsOf = (intents: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(intents).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );

export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
