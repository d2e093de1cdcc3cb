import { isRecord } from '../../../../base/is-record.ts';
import type { Entry, Imported, PostOrigin } from '../../importer.ts';
import { noPosts } from '../../importer.ts';
import {
  consentsIn,
  inside,
  listOf,
  recordsOf,
  textIn,
  type JsonFile,
  type JsonRecord,
} from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';
import { repairMojibake } from './mojibake.ts';

const textOf = (value: unknown, ...keys: readonly (string | number)[]): string | undefined => {
  const text = textIn(value, ...keys);
  return text === undefined ? undefined : repairMojibake(text);
};

/** “Download your information” of Facebook: the text of a post is `data[].post`; attachments repeat it. */
export const facebookDownload: ListImporter = {
  format: 'Facebook download',
  recognises: ({ value }) => facebookPosts(value).slice(0, 50).some(isFacebookPost),
  read: (file) => ({
    format: 'Facebook download',
    channel: 'facebook',
    entries: facebookPosts(file.value).map((record, index): Entry => {
      const texts = recordsOf(record['data']).flatMap((part) => textOf(part, 'post') ?? []);
      return {
        number: index + 1,
        line: file.lineOf(record),
        text: texts[0] ?? labelled(record),
        date: record['timestamp'],
        origin: originOfTitle(textOf(record, 'title')),
        consents: consentsIn(file, record),
      };
    }),
  }),
};

function facebookPosts(value: unknown): readonly JsonRecord[] {
  if (Array.isArray(value)) return recordsOf(value);
  if (!isRecord(value)) return [];
  // A single post is saved as an object; other downloads wrap their list once.
  if (Array.isArray(value['data']) && 'timestamp' in value) return [value];
  const lists = Object.values(value).filter((field) => Array.isArray(field));
  return lists.flatMap(recordsOf);
}

const isFacebookPost = (record: JsonRecord): boolean =>
  'timestamp' in record &&
  (recordsOf(record['data']).some((part) => typeof part['post'] === 'string') ||
    labelled(record) !== undefined);

/** The fields of newer downloads are named by labels. */
const labelled = (record: JsonRecord): string | undefined => {
  const values = recordsOf(record['label_values']);
  const text = values.find((field) =>
    /^(?:text|message|post|caption|description)$/i.test(textIn(field, 'label') ?? ''),
  );
  return textOf(text, 'value');
};

/**
 * “Jo Hale wrote on Tea House’s timeline”, “Tea House shared a post”: only the title states whose words they
 * are.
 */
function originOfTitle(title = ''): PostOrigin {
  if (/\bwrote on\b.*\b(?:timeline|wall|page)\b/i.test(title)) return 'others';
  return /\b(?:commented on|replied to)\b/i.test(title) ? 'reply' : 'own';
}

/** Downloads of Instagram and Threads: the caption is the title of a post, or of its only picture. */
export const instagramDownload: ListImporter = {
  format: 'Instagram or Threads download',
  recognises: ({ value }) => mediaPosts(value).records.slice(0, 50).some(hasCaption),
  read(file, path): Imported {
    const { records, key } = mediaPosts(file.value);
    if (/stories/i.test(key)) return noPosts('Instagram stories', 'no-text');
    return {
      format: 'Instagram or Threads download',
      channel: /text_post_app|threads/i.test(`${key} ${path}`) ? 'threads' : 'instagram',
      entries: records.map((record, index): Entry => {
        const [first] = recordsOf(record['media']);
        return {
          number: index + 1,
          line: file.lineOf(record),
          text: textOf(record, 'title') ?? textOf(first, 'title'),
          date: record['creation_timestamp'] ?? first?.['creation_timestamp'],
          origin: isReply(first) ? 'reply' : 'own',
          consents: consentsIn(file, record),
        };
      }),
    };
  },
};

/** The list of posts, bare or under a key such as `ig_reels_media` and `text_post_app_text_posts`. */
function mediaPosts(value: unknown): { readonly records: readonly JsonRecord[]; readonly key: string } {
  if (Array.isArray(value)) return { records: recordsOf(value), key: '' };
  if (!isRecord(value)) return { records: [], key: '' };
  const found = Object.entries(value).find(([, list]) => recordsOf(list).some(hasCaption));
  return found ? { records: recordsOf(found[1]), key: found[0] } : { records: [], key: '' };
}

const hasCaption = (record: JsonRecord): boolean =>
  recordsOf(record['media']).some((media) => 'creation_timestamp' in media && 'uri' in media);

const isReply = (media: unknown): boolean =>
  inside(media, 'text_app_post', 'is_reply') === true ||
  listOf(inside(media, 'text_app_post', 'reply_to')).length > 0;

/** Conversations, which contain no posts. */
export const metaMessages: ListImporter = {
  format: 'Facebook or Instagram messages',
  recognises: ({ value }: JsonFile) =>
    isRecord(value) && Array.isArray(value['participants']) && Array.isArray(value['messages']),
  read: () => noPosts('Facebook or Instagram messages', 'messages'),
};
