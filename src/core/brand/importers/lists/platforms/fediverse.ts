import { isRecord } from '../../../../base/is-record.ts';
import type { Entry, PostOrigin, PostStatus } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

const PUBLIC = /activitystreams#Public$|^as:Public$|^Public$/;

/**
 * `outbox.json` of Mastodon and other ActivityPub servers: HTML in `object.content`, boosts as `Announce`.
 */
export const activityOutbox: ListImporter = {
  format: 'Mastodon outbox',
  recognises: ({ value }) =>
    isRecord(value) && recordsOf(value['orderedItems']).some((item) => isRecord(item['object'])),
  read: (file) => ({
    format: 'Mastodon outbox',
    channel: 'mastodon',
    entries: recordsOf(inside(file.value, 'orderedItems')).map((item, index): Entry => {
      const note = isRecord(item['object']) ? item['object'] : undefined;
      return {
        number: index + 1,
        line: file.lineOf(item),
        text: textIn(note, 'content'),
        markup: 'html',
        title: textIn(note, 'name'),
        date: note?.['published'] ?? item['published'],
        origin: originOf(item, note),
        status: statusOf(item, note),
        consents: [item, note].flatMap((holder) => holder && consentsIn(file, holder)),
      };
    }),
  }),
};

function originOf(item: JsonRecord, note: JsonRecord | undefined): PostOrigin {
  if (item['type'] === 'Announce' || !note) return 'repost';
  const answered = textIn(note, 'inReplyTo');
  const actor = textIn(item, 'actor') ?? textIn(note, 'attributedTo');
  // The posts of a thread are replies to the author.
  const isOwn = actor !== undefined && answered?.startsWith(`${actor}/`) === true;
  return answered === undefined || isOwn ? 'own' : 'reply';
}

/** Posts to followers or named people are not published; posts that state no audience are. */
function statusOf(item: JsonRecord, note: JsonRecord | undefined): PostStatus {
  const addressed = [item['to'], item['cc'], note?.['to'], note?.['cc']].flat();
  const named = addressed.filter((address): address is string => typeof address === 'string');
  return named.length === 0 || named.some((address) => PUBLIC.test(address)) ? 'published' : 'private';
}

/** Statuses from Mastodon's API. */
export const mastodonStatuses: ListImporter = {
  format: 'Mastodon statuses',
  recognises: ({ value }) => recordsOf(value).slice(0, 20).some(isStatus),
  read: (file) => ({
    format: 'Mastodon statuses',
    channel: 'mastodon',
    entries: recordsOf(file.value).map((status, index): Entry => {
      const answered = textIn(status, 'in_reply_to_account_id');
      const own = textIn(status, 'account', 'id');
      return {
        number: index + 1,
        line: file.lineOf(status),
        text: textIn(status, 'content'),
        markup: 'html',
        date: status['created_at'],
        origin: isRecord(status['reblog'])
          ? 'repost'
          : answered !== undefined && answered !== own
            ? 'reply'
            : 'own',
        status: /^(?:private|direct)$/.test(textIn(status, 'visibility') ?? '') ? 'private' : 'published',
        consents: consentsIn(file, status),
      };
    }),
  }),
};

const isStatus = (record: JsonRecord): boolean =>
  typeof record['content'] === 'string' && 'reblog' in record && 'visibility' in record;
