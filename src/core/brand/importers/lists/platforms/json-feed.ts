import { isRecord } from '../../../../base/is-record.ts';
import type { Entry } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

/** JSON Feed, https://www.jsonfeed.org/version/1.1: HTML in `content_html`, or plain text in `content_text`. */
export const jsonFeed: ListImporter = {
  format: 'JSON Feed',
  recognises: ({ value }) =>
    isRecord(value) &&
    recordsOf(value['items']).some((item) => 'content_html' in item || 'content_text' in item),
  read: (file) => ({
    format: 'JSON Feed',
    entries: recordsOf(inside(file.value, 'items')).map((item, index): Entry => {
      const html = textIn(item, 'content_html');
      return {
        number: index + 1,
        line: file.lineOf(item),
        text: html ?? textIn(item, 'content_text'),
        markup: html === undefined ? 'plain' : 'html',
        title: textIn(item, 'title'),
        date: item['date_published'],
        author: textIn(item, 'authors', 0, 'name') ?? textIn(item, 'author', 'name'),
        consents: [file.value, item].flatMap((holder) => isRecord(holder) && consentsIn(file, holder)),
      };
    }),
  }),
};
