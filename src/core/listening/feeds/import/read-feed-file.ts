import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { ListeningFileError } from '../../shared/table.ts';
import type { FeedPost } from '../post.ts';
import { readBluesky } from './bluesky.ts';
import { readFarcaster } from './farcaster.ts';
import { readLens } from './lens.ts';
import { readMastodon } from './mastodon.ts';
import { readSyndication } from './syndication.ts';

/**
 * The public posts of an export, whatever network's it is: Bluesky (feeds and records as JSON), Mastodon and other ActivityPub servers (outbox),
 * Farcaster (messages and casts), Lens (metadata), RSS and Atom. A post that stands there twice counts once. Throws `ListeningFileError` for
 * anything else.
 */
export function readFeedFile(text: string, localize: Localize = localizeInEnglish): FeedPost[] {
  const content = text.replace(/^\uFEFF/, '');
  const posts = /^\s*</.test(content) ? readSyndication(content) : ofJson(content, localize);
  if (!posts)
    throw new ListeningFileError(
      localize('The file is no export of Bluesky, Mastodon, Farcaster or Lens, and no RSS or Atom feed.'),
    );
  return [...new Map(posts.map((post) => [post.id, post])).values()];
}

function ofJson(content: string, localize: Localize): FeedPost[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    throw new ListeningFileError(localize('The file is cut off or no JSON.'));
  }
  return readBluesky(file) ?? readMastodon(file) ?? readFarcaster(file) ?? readLens(file);
}
