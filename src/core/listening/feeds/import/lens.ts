import type { FeedPost } from '../post.ts';
import { isWebAddress, listAt, once, textAt, valueAt } from './values.ts';

const SCHEMA = 'https://json-schemas.lens.dev/';

/** A post's metadata of the Lens protocol, one post a file; undefined for other files. */
export function readLens(file: unknown): FeedPost[] | undefined {
  const lens = valueAt(file, 'lens');
  const id = textAt(lens, 'id');
  if (id === null || !textAt(file, '$schema')?.startsWith(SCHEMA)) return undefined;
  const links = [
    textAt(lens, 'sharingLink'),
    ...listAt(lens, 'attachments').map((one) => textAt(one, 'link')),
  ];
  return [
    {
      ...{ id, network: 'lens', author: null, time: null, replyTo: null },
      text: textAt(lens, 'content') ?? '',
      lang: textAt(lens, 'locale'),
      links: once(links.filter(isWebAddress)),
      warning: textAt(lens, 'contentWarning'),
    },
  ];
}
