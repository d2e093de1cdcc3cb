import type { Entry, PostStatus } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';
import { textOfLexical } from './lexical.ts';

const postsIn = (value: unknown): readonly JsonRecord[] => {
  const databases = recordsOf(inside(value, 'db'));
  const holders: readonly unknown[] = databases.length > 0 ? databases : [value];
  return holders.flatMap((holder) => recordsOf(inside(holder, 'data', 'posts')));
};

const STATUSES: Readonly<Record<string, PostStatus>> = {
  published: 'published',
  sent: 'published',
  draft: 'draft',
  scheduled: 'scheduled',
};

/** The export of a Ghost site: posts with HTML, or only with the editor's tree. */
export const ghost: ListImporter = {
  format: 'Ghost export',
  recognises: ({ value }) =>
    postsIn(value).some(
      (post) => 'status' in post && ('html' in post || 'lexical' in post || 'mobiledoc' in post),
    ),
  read: (file) => ({
    format: 'Ghost export',
    channel: 'blog',
    entries: postsIn(file.value).map((post, index): Entry => {
      const html = textIn(post, 'html');
      return {
        number: index + 1,
        line: file.lineOf(post),
        text: html ?? textIn(post, 'plaintext') ?? textOfLexical(textIn(post, 'lexical')),
        markup: html === undefined ? 'plain' : 'html',
        title: textIn(post, 'title'),
        date: post['published_at'] ?? post['created_at'],
        status: STATUSES[textIn(post, 'status') ?? 'published'] ?? 'draft',
        notAPost: post['page'] === true || post['page'] === 1 || post['type'] === 'page' ? 'page' : undefined,
        consents: consentsIn(file, post),
      };
    }),
  }),
};
