import type { ListImporter } from '../list-importer.ts';
import { bluesky } from './bluesky.ts';
import { activityOutbox, mastodonStatuses } from './fediverse.ts';
import { ghost } from './ghost.ts';
import { jsonFeed } from './json-feed.ts';
import { facebookDownload, instagramDownload, metaMessages } from './meta-download.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { tiktokDownload } from './tiktok-download.ts';
import { tumblr } from './tumblr.ts';
import { xArchive } from './x-archive.ts';

/**
 * Importers of known JSON; the first that recognises a file reads it. Known tables are in
 * `data/exports/tables.json`.
 */
export const LIST_IMPORTERS: readonly ListImporter[] = [
  xArchive,
  metaMessages,
  facebookDownload,
  instagramDownload,
  activityOutbox,
  mastodonStatuses,
  bluesky,
  tiktokDownload,
  ghost,
  reddit,
  tumblr,
  telegram,
  jsonFeed,
];
