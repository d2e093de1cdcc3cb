import type { ColumnRole } from './post.ts';

// Header names as social tools export them (native exports of the networks, Buffer, Hootsuite, Sprout, Later), best first.
const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    'text',
    'post text',
    'full text',
    'message',
    'post message',
    'caption',
    'description',
    'content',
    'post content',
    'body',
    'copy',
    'commentary',
    'share commentary',
    'tweet text',
    'tweet',
    'post',
    'post title',
  ],
  title: ['title', 'post title', 'headline', 'subject', 'subject line'],
  date: [
    'publish time',
    'post date',
    'date',
    'published',
    'published at',
    'publish date',
    'published date',
    'date published',
    'created at',
    'created time',
    'created date',
    'creation time',
    'sent at',
    'posted at',
    'timestamp',
    'time',
  ],
  channel: ['channel', 'network', 'platform', 'profile network', 'social network', 'source'],
  author: ['author', 'by', 'created by', 'posted by', 'account username', 'username', 'sender', 'profile'],
  consent: ['consent'],
};

const fold = (header: string): string =>
  header
    .replace(/\(.*?\)/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Which of a table's columns hold what, by their headers; each column is taken once. */
export function takeColumns(headers: readonly string[]): Partial<Record<ColumnRole, string>> {
  const free = new Map(headers.map((header) => [fold(header), header]));
  const taken: Partial<Record<ColumnRole, string>> = {};
  const roles: readonly ColumnRole[] = ['text', 'title', 'date', 'channel', 'author', 'consent'];
  for (const role of roles) {
    const name = HEADERS[role].find((candidate) => free.has(candidate));
    const header = name === undefined ? undefined : free.get(name);
    if (name === undefined || header === undefined) continue;
    taken[role] = header;
    free.delete(name);
  }
  return taken;
}

const NETWORKS = [
  'instagram',
  'linkedin',
  'facebook',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'youtube',
  'pinterest',
  'twitter',
  'newsletter',
  'email',
  'blog',
];

/** The network that an export's file name speaks of, for tables without a column that says. */
export const channelOfFileName = (path: string): string | undefined =>
  NETWORKS.find((network) => path.toLowerCase().includes(network));
