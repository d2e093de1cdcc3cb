import { OBJECT, type ProseBlock } from '../../text/index.ts';
import type { Post } from './post.ts';

const MOST_LETTERS = 90;
/** “Town, 4 March 2024.”: where and when a release is from, not what it is about. */
const DATELINE = /^\p{Lu}[\p{L} '’.-]*,\s+(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s*(?:\d{4})?\s*[.:–—-]*$/u;
/** “Dear passengers,” */
const SALUTATION =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|morning|afternoon|evening|hallo|liebe[r]?|guten (?:tag|morgen|abend)|moin)\b.{0,40}$/iu;
/** “PRESS RELEASE – FOR IMMEDIATE RELEASE”: what kind of text a post is. */
const NOTICE =
  /^(?:press release|media release|news release|for immediate release|pressemitteilung|presseinformation|pressemeldung)(?:\P{L}|for|immediate|release|embargoed)*$/iu;
const LEAST_WORDS = 2;

/** What a post is called for a reader: its title, its headline, or its first sentence that says something. */
export function postName({ title, blocks, id }: Pick<Post, 'title' | 'blocks' | 'id'>): string {
  if (title !== undefined) return shortened(title);
  const [first] = blocks;
  const all = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text.trim()));
  const heading = first?.kind === 'heading' ? textOf(first) : '';
  const isHeadline = hasWords(heading) && !SALUTATION.test(heading) && !NOTICE.test(heading);
  const name = isHeadline ? heading : (all.find(isTelling) ?? all.find(hasWords));
  return name === undefined ? fileName(id) : shortened(name);
}

const textOf = ({ sentences }: ProseBlock): string => sentences.map(({ text }) => text).join(' ');

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

const isTelling = (text: string): boolean =>
  !DATELINE.test(text) &&
  !SALUTATION.test(text) &&
  !NOTICE.test(text) &&
  !text.includes(OBJECT) &&
  (text.replace(/#[\p{L}\p{N}_]+/gu, '').match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;

/** `2025/spring-sale.md` → `spring-sale` */
const fileName = (id: string): string =>
  id
    .replace(/^.*\//s, '')
    .replace(/#(\d+)$/, ' $1')
    .replace(/\.[a-z]+(?= |$)/i, '');

const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;
