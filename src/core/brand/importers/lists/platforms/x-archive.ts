import { isRecord } from '../../../../base/is-record.ts';
import { decodeHTML } from 'entities';
import { noPosts, type Entry, type PostOrigin } from '../../importer.ts';
import { consentsIn, inside, recordsOf, textIn, type JsonFile, type JsonRecord } from '../json-file.ts';
import type { ListImporter } from '../list-importer.ts';

const FORMAT = 'X archive';

/** Parts of an archive with the account's own posts; `like` contains other people's. */
const OWN_PARTS = /^(?:tweets?|tweets_?media|note_?tweets?|community_?tweets?|articles?)$/i;

/** `window.YTD.tweets.part0 = [` at the head of a file, or a list without it. */
export const xArchive: ListImporter = {
  format: FORMAT,
  recognises: (file) => partOf(file) !== undefined || recordsOf(file.value).slice(0, 20).some(isTweet),
  read(file) {
    const part = partOf(file);
    if (part !== undefined && !OWN_PARTS.test(part))
      return noPosts(FORMAT, /like/i.test(part) ? 'likes' : /message/i.test(part) ? 'messages' : 'account');
    return { format: FORMAT, channel: 'x', entries: entriesOf(file) };
  },
};

const partOf = ({ variable }: JsonFile): string | undefined =>
  /\bYTD\.(\w+)\.part\d+$/.exec(variable ?? '')?.[1];

const tweetIn = (record: JsonRecord): JsonRecord => {
  const inner = [record['tweet'], inside(record, 'noteTweet', 'core'), record['noteTweet']].find(isRecord);
  return inner ?? record;
};

function isTweet(record: JsonRecord): boolean {
  const tweet = tweetIn(record);
  return (
    isRecord(record['noteTweet']) || ('full_text' in tweet && ('id_str' in tweet || 'created_at' in tweet))
  );
}

function* entriesOf(file: JsonFile): Generator<Entry> {
  const records = recordsOf(file.value);
  const own = new Set(
    records.map((record) => textIn(tweetIn(record), 'id_str') ?? textIn(tweetIn(record), 'id')),
  );
  for (const [index, record] of records.entries()) {
    const tweet = tweetIn(record);
    const text = textIn(tweet, 'full_text') ?? textIn(tweet, 'text');
    yield {
      number: index + 1,
      line: file.lineOf(record),
      text: text === undefined ? undefined : readable(text),
      date: tweet['created_at'] ?? inside(record, 'noteTweet', 'createdAt'),
      origin: originOf(tweet, text ?? '', own),
      consents: consentsIn(file, record),
    };
  }
}

/** The posts of a thread are replies to the author; a reply to somebody else is a reply. */
function originOf(tweet: JsonRecord, text: string, own: ReadonlySet<string | undefined>): PostOrigin {
  if (/^RT @\w/.test(text) || isRecord(tweet['retweeted_status'])) return 'repost';
  const answered = textIn(tweet, 'in_reply_to_status_id_str') ?? textIn(tweet, 'in_reply_to_status_id');
  const isAnswer = answered !== undefined || textIn(tweet, 'in_reply_to_screen_name') !== undefined;
  if (/^\.?@\w/.test(text) && !text.startsWith('.')) return 'reply';
  return isAnswer && (answered === undefined || !own.has(answered)) ? 'reply' : 'own';
}

/** Texts in the archive contain `&amp;`, and short addresses of pictures and links at the end. */
const readable = (text: string): string => decodeHTML(text).replace(/\s*https:\/\/t\.co\/\w+/g, '');
