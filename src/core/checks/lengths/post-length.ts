import data from '../../../../data/checks/counting.json' with { type: 'json' };
import { fileSpan, type Block } from '../../text/index.ts';

/** How a channel counts characters. */
export type Counting = 'graphemes' | 'x' | 'mastodon' | 'sms';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(data.names));

/** The way in which a channel, named in lower case, counts. */
export function countingOf(channel: string): Counting {
  const counting = NAMES.get(channel);
  return counting === 'x' || counting === 'mastodon' || counting === 'sms' ? counting : 'graphemes';
}

/** Stands in prose for what is not read, such as an address. */
const HIDDEN = '\uFFFC';

/** A block as it is posted: its prose, with the addresses that are written out. */
export function postedText(file: string, block: Block): string {
  if (!block.text.includes(HIDDEN)) return block.text;
  return [...block.text.matchAll(/\uFFFC|[^\uFFFC]+/gu)]
    .map(({ index, 0: part }) => {
      if (part !== HIDDEN) return part;
      const { start, end } = fileSpan(block, { start: index, end: index + 1 });
      return file.slice(start, end);
    })
    .join('');
}

/** The characters of a post's blocks as its channel counts them; an empty line stands between blocks. */
export const charactersOfPost = (
  file: string,
  blocks: readonly Block[],
  counting: Counting,
  lengthOf: (text: string) => number = (text) => postLength(text, counting),
): number =>
  blocks.reduce((sum, block) => sum + lengthOf(postedText(file, block)), 2 * Math.max(0, blocks.length - 1));

/** How many parts a text message is sent in (3GPP TS 23.040: each part of several carries a header). */
export function segmentsOfSms(text: string): number {
  const length = postLength(text, 'sms');
  const [whole, part] = isBasic(text)
    ? [data.sms.segment, data.sms.segmentOfSeveral]
    : [data.sms.unicodeSegment, data.sms.unicodeSegmentOfSeveral];
  return length <= whole ? 1 : Math.ceil(length / part);
}

/** The length of a text as a channel counts it; an SMS with a character beyond GSM 03.38 counts UTF-16 units. */
export function postLength(text: string, counting: Counting): number {
  switch (counting) {
    case 'graphemes':
      return graphemesIn(text).length;
    case 'x':
      return withLinks(text, data.x.link, (part) => sum(graphemesIn(part).map(weightOnX)));
    case 'mastodon':
      return withLinks(text, data.mastodon.link, (part) => graphemesIn(withoutHosts(part)).length);
    case 'sms':
      return isBasic(text) ? sum(Array.from(text).map((sign) => (DOUBLE.has(sign) ? 2 : 1))) : text.length;
  }
}

const LINK = /<?(?:https?:\/\/|www\.)[^\s<>]+>?/gu;

/** A link counts the same, however long it is. */
function withLinks(text: string, link: number, lengthOf: (part: string) => number): number {
  const links = text.match(LINK)?.length ?? 0;
  return links * link + lengthOf(text.replace(LINK, ''));
}

/** `@name@host` counts as `@name`. */
const withoutHosts = (text: string): string => text.replace(/(@[\p{L}\p{N}_]+)@[\p{L}\p{N}.-]+/gu, '$1');

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

function weightOnX(grapheme: string): number {
  if (EMOJI.test(grapheme) && !/^[\d#*©®™]/u.test(grapheme)) return data.x.emoji;
  return sum(
    Array.from(grapheme.normalize('NFC')).map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return data.x.single.some(([from = 0, to = 0]) => code >= from && code <= to) ? 1 : data.x.otherwise;
    }),
  );
}

const BASIC = new Set(data.sms.basic);
const DOUBLE = new Set(data.sms.double);
const isBasic = (text: string): boolean =>
  Array.from(text).every((sign) => BASIC.has(sign) || DOUBLE.has(sign));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

let segmenter: Intl.Segmenter | undefined;
const graphemesIn = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
};
