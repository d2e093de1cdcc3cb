import { isRecord } from '../../../base/is-record.ts';
import type { FeedPost } from '../post.ts';
import { readPostHtml } from './post-html.ts';
import { isWebAddress, once, textAt, utc, valueAt } from './values.ts';

const PUBLIC = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']);
const KINDS = new Set(['Note', 'Article', 'Question', 'Page']);

/** An ActivityPub collection, such as the `outbox.json` of a Mastodon archive; undefined for other files. */
export function readMastodon(file: unknown): FeedPost[] | undefined {
  const items = valueAt(file, 'orderedItems') ?? valueAt(file, 'items');
  if (!Array.isArray(items) || !textAt(file, 'type')?.includes('Collection')) return undefined;
  return items.flatMap(ofActivity);
}

/** What somebody wrote for the public; boosts, likes and letters to some are left out. */
function ofActivity(activity: unknown): FeedPost[] {
  const object = textAt(activity, 'type') === 'Create' ? valueAt(activity, 'object') : activity;
  const id = textAt(object, 'id');
  if (id === null || !KINDS.has(textAt(object, 'type') ?? '')) return [];
  if (![object, activity].some(isPublic)) return [];
  const { text, links } = readPostHtml(textAt(object, 'content') ?? '');
  return [
    {
      ...{ id, network: 'mastodon', text },
      author: actorOf(valueAt(object, 'attributedTo')) ?? actorOf(valueAt(activity, 'actor')),
      time: utc(textAt(object, 'published') ?? textAt(activity, 'published')),
      lang: languageOf(object),
      links: once(links.filter(isWebAddress)),
      replyTo: textAt(object, 'inReplyTo') ?? textAt(object, 'inReplyTo', 'id'),
      warning: textAt(object, 'summary'),
    },
  ];
}

const isPublic = (object: unknown): boolean =>
  ['to', 'cc'].some((field) => {
    const to = valueAt(object, field);
    return (Array.isArray(to) ? to : [to]).some((one: unknown) => typeof one === 'string' && PUBLIC.has(one));
  });

function actorOf(actor: unknown): string | null {
  const one: unknown = Array.isArray(actor) ? actor[0] : actor;
  return typeof one === 'string' ? one : textAt(one, 'id');
}

function languageOf(object: unknown): string | null {
  const map = valueAt(object, 'contentMap');
  return isRecord(map) ? (Object.keys(map)[0] ?? null) : null;
}
