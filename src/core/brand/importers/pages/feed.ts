import { consentInFields } from '../../consent-statements/index.ts';
import { noPosts, type Entry, type ExportFile, type Imported, type PostStatus } from '../importer.ts';
import { readXmlItems, type XmlChild, type XmlFile, type XmlItem } from './xml-items.ts';

/**
 * Posts from XML: RSS, Atom, and the archives of WordPress, Squarespace, Wix, Blogger and Tumblr, which are
 * extended feeds.
 */
export function readFeed({ text }: ExportFile): Imported {
  const file = readXmlItems(text);
  const format = formatOf(file);
  if (file.items.length === 0) return noPosts(format, 'no-text');
  const consents = consentInFields(Object.fromEntries(file.about));
  return {
    format,
    channel: format === 'feed' ? undefined : format.startsWith('Tumblr') ? 'tumblr' : 'blog',
    entries: file.items.map((item, index) => entryOf(item, index + 1, consents)),
  };
}

function formatOf({ root, items, about }: XmlFile): string {
  const names = new Set(items.flatMap(({ fields }) => [...fields.keys()]));
  if (names.has('wp:post_type') || about.has('wp:wxr_version')) return 'WordPress export';
  if (root === 'tumblr') return 'Tumblr export';
  if (/blogger/i.test(about.get('generator') ?? '')) return 'Blogger export';
  return 'feed';
}

/** Elements that may contain a post's text, best first. */
const TEXTS = [
  ...['content:encoded', 'content', 'regular-body', 'photo-caption', 'quote-text', 'link-description'],
  ...['conversation-text', 'video-caption', 'description', 'summary', 'itunes:summary', 'media:description'],
];
const DATES = [
  'pubdate',
  'published',
  'wp:post_date',
  'wp:post_date_gmt',
  'dc:date',
  'date',
  'issued',
  'updated',
];
const AUTHORS = ['dc:creator', 'author', 'itunes:author'];
const TITLES = ['title', 'regular-title'];

function entryOf(item: XmlItem, number: number, consents: readonly unknown[]): Entry {
  const { fields, attributes } = item;
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  return {
    number,
    line: item.line,
    text: first(TEXTS),
    markup: 'html',
    title: first(TITLES),
    date: first(DATES) ?? attributes['unix-timestamp'] ?? attributes['date-gmt'] ?? attributes['date'],
    author: first(AUTHORS)?.replace(/<[^<>]*>/g, ' '),
    status: statusOf(item),
    origin: attributes['reblogged-from-name'] !== undefined ? 'repost' : 'own',
    notAPost: isPost(item) ? undefined : 'page',
    consents: [
      ...consents,
      ...consentInFields(Object.fromEntries(fields)),
      ...consentInFields({ ...attributes }),
      ...item.children.flatMap(consentOfChild),
    ],
  };
}

/** Tags, fields of one's own (`wp:postmeta`) and attributes can state a consent too. */
function consentOfChild({ name, attributes, text = '' }: XmlChild): unknown[] {
  if (name === 'category' || name === 'tag' || name === 'media:keywords')
    return consentInFields({ tags: [text, ...Object.values(attributes)] });
  const [, key] = /<wp:meta_key>([^<]*)</i.exec(text) ?? [];
  const [, value] = /<wp:meta_value>([^<]*)</i.exec(text) ?? [];
  return [
    ...consentInFields(attributes),
    ...(key === undefined ? [] : consentInFields({ [key]: value })),
    ...(/^timbre:(?:learn|quote|send)$/.test(name) ? consentInFields({ [name]: text }) : []),
  ];
}

const STATUSES: Readonly<Record<string, PostStatus>> = {
  publish: 'published',
  published: 'published',
  inherit: 'published',
  future: 'scheduled',
  private: 'private',
  trash: 'deleted',
};

function statusOf({ fields, attributes }: XmlItem): PostStatus {
  if (fields.get('wp:post_password') !== undefined) return 'private';
  // Blogger and Atom publishing state it in a child element.
  if (/draft>\s*yes|^yes$/i.test(fields.get('app:control') ?? fields.get('app:draft') ?? '')) return 'draft';
  const stated = fields.get('wp:status') ?? fields.get('blogger:status') ?? attributes['state'];
  return stated === undefined ? 'published' : (STATUSES[stated.toLowerCase()] ?? 'draft');
}

/** Archives also contain pages, attachments, menus, comments and settings. */
function isPost({ fields, children }: XmlItem): boolean {
  const type = fields.get('wp:post_type') ?? fields.get('blogger:type');
  if (type !== undefined) return type.toLowerCase() === 'post';
  const kinds = children
    .filter(({ name }) => name === 'category')
    .flatMap(({ attributes }) => attributes['term'] ?? []);
  const kind = kinds.find((term) => term.includes('schemas.google.com/blogger/2008/kind#'));
  return kind === undefined || kind.endsWith('#post');
}
