import { isRecord } from '../../../../base/is-record.ts';
import type { Entry } from '../../importer.ts';
import { noPosts } from '../../importer.ts';
import { consentsIn, inside, listOf, recordsOf, textIn } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

/** A channel's history as exported by Telegram; chats between people are not posts. */
export const telegram: ListImporter = {
  format: 'Telegram channel',
  recognises: ({ value }) =>
    isRecord(value) &&
    recordsOf(value['messages']).some(
      (message) => 'text_entities' in message || message['type'] === 'message',
    ),
  read: (file) => {
    if (textIn(file.value, 'type')?.includes('channel') !== true) return noPosts('Telegram chat', 'messages');
    return {
      format: 'Telegram channel',
      channel: 'telegram',
      entries: recordsOf(inside(file.value, 'messages')).map((message, index): Entry => ({
        number: index + 1,
        line: file.lineOf(message),
        text: textOf(message['text']),
        date: message['date'],
        origin: 'forwarded_from' in message ? 'repost' : 'own',
        notAPost: message['type'] === 'service' ? 'page' : undefined,
        consents: consentsIn(file, message),
      })),
    };
  },
};

/** Formatted texts are lists of pieces. */
const textOf = (text: unknown): string | undefined => {
  if (typeof text === 'string') return text;
  return listOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : (textIn(piece, 'text') ?? '')))
    .join('');
};
