import { readXmlItems, type XmlItem } from '../../../brand/importers/pages/xml-items.ts';
import { MONTH_NAMES, monthOf } from '../../../english/dates.ts';
import { pseudonym } from '../../shared/pseudonym.ts';
import { isoTime, readTime } from '../../shared/time.ts';
import type { FeedPost } from '../post.ts';
import { readPostHtml } from './post-html.ts';
import { isWebAddress, once } from './values.ts';

/** RSS or Atom; undefined for other files. */
export function readSyndication(text: string): FeedPost[] | undefined {
  const { root, items, about } = readXmlItems(text);
  if (!['rss', 'feed', 'rdf:rdf'].includes(root)) return undefined;
  const language = about.get('language') ?? null;
  return items.map((item) => ofItem(item, language));
}

function ofItem(item: XmlItem, language: string | null): FeedPost {
  const first = (...names: readonly string[]): string =>
    names.map((name) => item.fields.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
  const link = linkOf(item) ?? first('link');
  const title = readPostHtml(first('title')).text;
  const body = readPostHtml(first('content:encoded', 'content', 'description', 'summary'));
  const author = readPostHtml(first('dc:creator', 'author')).text;
  const text = [title, body.text].filter((part) => part !== '').join('\n\n');
  const written = first('pubdate', 'published', 'dc:date', 'updated');
  return {
    // Feeds without ids must not share them: the same text at the same time is one post.
    ...{
      id: first('guid', 'id') || link || `item-${pseudonym(`${written}\n${text}`)}`,
      network: 'feed',
      lang: language,
    },
    ...{ author: author === '' ? null : author, replyTo: null, warning: null },
    time: timeOf(written),
    text,
    links: once([link, ...body.links].filter(isWebAddress)),
  };
}

/** Atom's link to the post itself. */
const linkOf = ({ children }: XmlItem): string | undefined =>
  children.find(
    ({ name, attributes }) =>
      name === 'link' &&
      attributes['href'] !== undefined &&
      (attributes['rel'] ?? 'alternate') === 'alternate',
  )?.attributes['href'];

/** RFC 822, as RSS writes dates. */
const RFC_822 =
  /^(?:\w{3},\s*)?(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|\w+)?/;

function timeOf(text: string): string | null {
  const match = RFC_822.exec(text);
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = 'Z'] = match ?? [];
  const number = String(MONTH_NAMES.indexOf(monthOf(month.toLowerCase()) ?? '') + 1).padStart(2, '0');
  const time = match
    ? readTime(
        `${year}-${number}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${/^[+-]/.test(zone) ? zone : 'Z'}`,
      )
    : readTime(text);
  return time === undefined ? null : isoTime(time);
}
