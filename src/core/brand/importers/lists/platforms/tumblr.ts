import { isRecord } from '../../../../base/is-record.ts';
import type { Entry, PostStatus } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

const postsIn = (value: unknown): readonly JsonRecord[] => {
  const found = [
    value,
    inside(value, 'response', 'posts'),
    inside(value, 'posts'),
    inside(value, 0, 'data', 'items'),
  ];
  return found.map(recordsOf).find((list) => list.some(isPost)) ?? [];
};

const isPost = (record: JsonRecord): boolean =>
  ('blog_name' in record || 'blog' in record || 'tumblelog' in record) &&
  ('reblog_key' in record || 'note_count' in record || 'trail' in record);

const STATES: Readonly<Record<string, PostStatus>> = {
  published: 'published',
  draft: 'draft',
  queued: 'scheduled',
  queue: 'scheduled',
  private: 'private',
};

/** Posts from Tumblr's API: HTML in `body` or `caption`, or blocks of text in `content`. */
export const tumblr: ListImporter = {
  format: 'Tumblr posts',
  recognises: ({ value }) => postsIn(value).length > 0,
  read: (file) => ({
    format: 'Tumblr posts',
    channel: 'tumblr',
    entries: postsIn(file.value).map((post, index): Entry => {
      const html =
        textIn(post, 'body') ??
        textIn(post, 'caption') ??
        textIn(post, 'answer') ??
        textIn(post, 'description');
      const blocks = recordsOf(post['content']).flatMap((block) => textIn(block, 'text') ?? []);
      return {
        number: index + 1,
        line: file.lineOf(post),
        text: html ?? (blocks.length > 0 ? blocks.join('\n\n') : undefined),
        markup: html === undefined ? 'plain' : 'html',
        title: textIn(post, 'title'),
        date: post['timestamp'] ?? post['date'],
        origin: isReblog(post) ? 'repost' : 'own',
        status: STATES[textIn(post, 'state') ?? 'published'] ?? 'published',
        consents: consentsIn(file, post),
      };
    }),
  }),
};

const isReblog = (post: JsonRecord): boolean =>
  ['reblogged_from_id', 'reblogged_from_name', 'reblogged_root_id'].some((key) => Boolean(post[key])) ||
  recordsOf(post['trail']).some(
    (step) => isRecord(step) && step['is_root_item'] === true && step['is_current_item'] !== true,
  );
