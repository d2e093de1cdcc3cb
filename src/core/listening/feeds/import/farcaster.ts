import { isoTime } from '../../shared/time.ts';
import type { FeedPost } from '../post.ts';
import { isWebAddress, listAt, once, textAt, utc, valueAt } from './values.ts';

/** Hubs count seconds from 2021-01-01 (Farcaster protocol specification, 1.1). */
const EPOCH = 1_609_459_200;

/** Messages of a hub, or casts of an API; undefined for other files. */
export function readFarcaster(file: unknown): FeedPost[] | undefined {
  const messages = valueAt(file, 'messages');
  if (Array.isArray(messages) && messages.some((message: unknown) => textAt(message, 'data', 'type')))
    return ofMessages(messages);
  const casts = valueAt(file, 'casts') ?? valueAt(file, 'result', 'casts');
  return Array.isArray(casts) && casts.every((cast: unknown) => textAt(cast, 'hash'))
    ? casts.flatMap(ofCast)
    : undefined;
}

/** Casts that no later message removes. */
function ofMessages(messages: readonly unknown[]): FeedPost[] {
  const removed = new Set(messages.map((message) => textAt(message, 'data', 'castRemoveBody', 'targetHash')));
  return messages.flatMap((message): FeedPost[] => {
    const hash = textAt(message, 'hash');
    const body = valueAt(message, 'data', 'castAddBody');
    if (hash === null || removed.has(hash) || typeof valueAt(body, 'text') !== 'string') return [];
    const [seconds, fid] = [valueAt(message, 'data', 'timestamp'), valueAt(message, 'data', 'fid')];
    return [
      {
        ...{ id: hash, network: 'farcaster', lang: null, warning: null },
        author: numberText(fid),
        time: typeof seconds === 'number' ? isoTime((seconds + EPOCH) * 1000) : null,
        text: textAt(body, 'text') ?? '',
        links: once(
          [
            ...listAt(body, 'embeds').map((embed) => textAt(embed, 'url')),
            ...listAt(body, 'embedsDeprecated'),
          ].filter(isWebAddress),
        ),
        replyTo: textAt(body, 'parentCastId', 'hash') ?? textAt(body, 'parentUrl'),
      },
    ];
  });
}

function ofCast(cast: unknown): FeedPost[] {
  const fid = valueAt(cast, 'author', 'fid');
  if (typeof valueAt(cast, 'text') !== 'string') return [];
  return [
    {
      ...{ id: textAt(cast, 'hash') ?? '', network: 'farcaster', lang: null, warning: null },
      author: textAt(cast, 'author', 'username') ?? numberText(fid),
      time: utc(textAt(cast, 'timestamp')),
      text: textAt(cast, 'text') ?? '',
      links: once(
        listAt(cast, 'embeds')
          .map((embed) => textAt(embed, 'url'))
          .filter(isWebAddress),
      ),
      replyTo: textAt(cast, 'parent_hash') ?? textAt(cast, 'parent_url'),
    },
  ];
}

const numberText = (value: unknown): string | null => (typeof value === 'number' ? String(value) : null);
