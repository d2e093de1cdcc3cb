import { angleOf, type AngleId } from '../../../directions/index.ts';
import {
  ENGLISH,
  languageOf,
  readFrontMatter,
  readProse,
  readProseBlocks,
  textField,
} from '../../../text/index.ts';
import { dayOf } from '../history/days.ts';

/** A published post as the list of posts has it. */
export interface ListedPost {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly channel: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
}

/** What planning knows of a post. */
export interface PlannedPost extends ListedPost {
  readonly day: number | undefined;
  /** What its front matter names as topics, in order. */
  readonly stated: readonly string[];
  readonly format: string;
  /** Where its front matter says that it is published: addresses or slugs. */
  readonly addresses: readonly string[];
  readonly angle: AngleId | undefined;
  /** Its prose, where it is English; topics are recognised in English only. */
  readonly prose: string | undefined;
  /** Lines of the prose that are headings. */
  readonly headings: readonly string[];
  /** Who wrote it, as its front matter says. */
  readonly people: readonly string[];
}

const TOPIC_KEYS = ['topic', 'topics', 'subject', 'category', 'categories', 'tag', 'tags'];
const PEOPLE_KEYS = ['author', 'authors', 'byline', 'writer'];
const ADDRESS_KEYS = ['url', 'permalink', 'canonical', 'canonical_url', 'slug'];
const FORMAT_KEYS = ['format', 'type', 'kind'];

/** The angles of posts by id; undefined for a post that shows none. */
export type PostAngles = ReadonlyMap<string, AngleId | undefined>;

/**
 * @param text of the file; undefined where the post is a row of an export
 * @param angles that are known already; recognised here when left out, which takes longer than all the rest
 */
export function planPost(post: ListedPost, text: string | undefined, angles?: PostAngles): PlannedPost {
  const listed = {
    ...{ id: post.id, path: post.path, title: post.title, channel: post.channel, date: post.date },
    day: dayOf(post.date),
  };
  if (text === undefined)
    return {
      ...listed,
      stated: [],
      addresses: [],
      format: '',
      angle: angles?.get(post.id),
      prose: undefined,
      headings: [],
      people: [],
    };
  const fields = new Map(
    Object.entries(readFrontMatter(text)?.fields ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const sentences = readProseBlocks(readProse(text)).flatMap(({ kind, sentences: own }) =>
    own.map((sentence) => ({ text: sentence.text, kind })),
  );
  const prose = sentences.map((sentence) => sentence.text).join('\n');
  // Of a short text the language may be unclear.
  const isEnglish = (languageOf(prose) ?? ENGLISH) === ENGLISH;
  return {
    ...listed,
    stated: TOPIC_KEYS.flatMap((key) => textsOf(fields.get(key))),
    addresses: ADDRESS_KEYS.flatMap((key) => textsOf(fields.get(key))),
    format: FORMAT_KEYS.flatMap((key) => textsOf(fields.get(key)))[0] ?? '',
    angle: angles ? angles.get(post.id) : isEnglish ? angleOf(sentences)?.id : undefined,
    prose: isEnglish ? prose : undefined,
    headings: sentences.filter(({ kind }) => kind === 'heading').map((sentence) => sentence.text),
    people: PEOPLE_KEYS.flatMap((key) => textsOf(fields.get(key))),
  };
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each));
  const text = typeof value === 'string' ? value.trim() : textField({ value }, 'value');
  return text === undefined || text === '' ? [] : [text.toLowerCase()];
}
