import type { FeedPost } from '../feeds/post.ts';

const BLUESKY = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/;
const WEB = /^https?:\/\/[^\s<>"]+$/i;

/** Where people read a post, if that can be told from it: a web address. */
export function addressOf({
  id,
  network,
  links,
}: Pick<FeedPost, 'id' | 'network' | 'links'>): string | undefined {
  const [, account, key] = BLUESKY.exec(id) ?? [];
  if (account !== undefined && key !== undefined) return `https://bsky.app/profile/${account}/post/${key}`;
  if (WEB.test(id)) return id;
  // The first link of an item of RSS or Atom is the item itself.
  const [first] = links;
  return network === 'feed' && first !== undefined && WEB.test(first) ? first : undefined;
}

/** An author as people are called: the handle of an address such as `https://clay.example/users/kiln`, else as the file has it. */
export function authorName(author: string | null): string | undefined {
  if (author === null || author.trim() === '') return undefined;
  const [, host, name] = /^https?:\/\/([^/]+)\/(?:users\/|@)([^/]+)\/?$/.exec(author) ?? [];
  return name !== undefined && host !== undefined ? `@${name}@${host}` : author.trim();
}
