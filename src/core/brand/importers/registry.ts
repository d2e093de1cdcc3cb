import type { ListImporter } from './lists/list-importer.ts';
import { bluesky } from './lists/bluesky.ts';
import { activityOutbox, mastodonStatuses } from './lists/fediverse.ts';
import { ghost } from './lists/ghost.ts';
import { jsonFeed } from './lists/json-feed.ts';
import { facebookDownload, instagramDownload, metaMessages } from './lists/meta-download.ts';
import { reddit } from './lists/reddit.ts';
import { telegram } from './lists/telegram.ts';
import { tiktokDownload } from './lists/tiktok-download.ts';
import { tumblr } from './lists/tumblr.ts';
import { xArchive } from './lists/x-archive.ts';

/** JSON that is known, the first that recognises a file reads it. Tables that are known are in `data/exports/tables.json`. */
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
