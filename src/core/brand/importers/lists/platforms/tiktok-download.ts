import { isRecord } from '../../../../base/is-record.ts';
import { noPosts, type Entry } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

const PLACES: readonly (readonly string[])[] = [
  ['Post', 'Posts', 'VideoList'],
  ['Video', 'Videos', 'VideoList'],
  ['Your Activity', 'Posts', 'VideoList'],
];

const videosIn = (value: unknown): readonly JsonRecord[] =>
  PLACES.flatMap((place) => recordsOf(inside(value, ...place)));

/** TikTok's data download: captions in the list of videos. Comments are on other people's posts. */
export const tiktokDownload: ListImporter = {
  format: 'TikTok download',
  recognises: ({ value }) =>
    isRecord(value) &&
    (videosIn(value).length > 0 ||
      ('Profile' in value && ('Comment' in value || 'Video' in value || 'Post' in value))),
  read: (file) => {
    const videos = videosIn(file.value);
    if (videos.length === 0) return noPosts('TikTok download', 'no-text');
    return {
      format: 'TikTok download',
      channel: 'tiktok',
      entries: videos.map((video, index): Entry => {
        const viewers = textIn(video, 'WhoCanView') ?? textIn(video, 'whoCanView') ?? 'Public';
        return {
          number: index + 1,
          line: file.lineOf(video),
          text: ['Title', 'title', 'Desc', 'desc', 'Description', 'Caption']
            .map((key) => textIn(video, key))
            .find(Boolean),
          date: video['Date'] ?? video['date'] ?? video['CreateTime'],
          status: /^(?:public|everyone)$/i.test(viewers) ? 'published' : 'private',
          consents: consentsIn(file, video),
        };
      }),
    };
  },
};
