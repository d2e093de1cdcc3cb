import assert from 'node:assert/strict';
import type { ColumnRole } from '../../../../src/core/brand/index.ts';
import { read } from './corpus.ts';

/** Which columns are taken of a table with these headers, and a cell in each. */
function taken(headers: readonly string[]): Partial<Record<ColumnRole, string>> | undefined {
  const row = headers.map((header, index) => {
    if (/date|time|\bat$|published/i.test(header)) return '2025-03-04 09:10';
    return /id$|likes|reach|clicks|views|impressions/i.test(header) ? '1800441' : `cell ${index}`;
  });
  const { notes } = read('export.csv', `${headers.map((header) => `"${header}"`).join()}\n${row.join()}\n`);
  const note = notes.find(({ kind }) => kind === 'columns');
  return note?.kind === 'columns' ? { ...note.taken } : undefined;
}

const EXPORTS: [tool: string, headers: string, expected: Partial<Record<ColumnRole, string>>][] = [
  [
    'Meta Business Suite',
    'Post ID|Account ID|Account username|Account name|Description|Duration (sec)|Publish time|Permalink|Post type|Data comment|Date|Views|Reach|Likes',
    { text: 'Description', date: 'Publish time', author: 'Account username' },
  ],
  [
    'X analytics',
    'Post id|Date|Post text|Post Link|Impressions|Likes|Engagements|Bookmarks',
    { text: 'Post text', date: 'Date' },
  ],
  [
    'Twitter analytics',
    'Tweet id|Tweet permalink|Tweet text|time|impressions|engagements',
    { text: 'Tweet text', date: 'time' },
  ],
  [
    'LinkedIn, one’s own data',
    'Date|ShareLink|ShareCommentary|SharedUrl|MediaUrl|Visibility',
    { text: 'ShareCommentary', date: 'Date' },
  ],
  [
    'LinkedIn, a page',
    'Post title|Post link|Post type|Campaign name|Posted by|Created date|Impressions|Clicks',
    { text: 'Post title', date: 'Created date', author: 'Posted by' },
  ],
  [
    'Sprout Social',
    'Date|Post ID|Network|Post Type|Content Type|Profile|Sent by|Link|Post|Impressions',
    { text: 'Post', date: 'Date', channel: 'Network', author: 'Profile' },
  ],
  [
    'Hootsuite',
    'Date (GMT)|Post ID|Network|Post message|Social profile|Post permalink|Post type',
    { text: 'Post message', date: 'Date (GMT)', channel: 'Network' },
  ],
  ['Buffer', 'Text|Sent At|Channel|Clicks', { text: 'Text', date: 'Sent At', channel: 'Channel' }],
  [
    'Later',
    'Posted At|Platform|Username|Caption|Likes',
    {
      text: 'Caption',
      date: 'Posted At',
      channel: 'Platform',
      author: 'Username',
    },
  ],
  [
    'an e-mail tool',
    'Subject line|Body|Published at|Sender|Consent',
    { text: 'Body', title: 'Subject line', date: 'Published at', author: 'Sender', consent: 'Consent' },
  ],
];

describe('the columns of an export', () => {
  for (const [tool, headers, expected] of EXPORTS)
    it(`are known for ${tool}`, () => {
      assert.deepEqual(taken(headers.split('|')), expected);
    });

  it('are recognised in any case, with any separators and in camel case', () => {
    assert.deepEqual(taken(['POST_TEXT', 'publishedAt', 'social-network']), {
      text: 'POST_TEXT',
      date: 'publishedAt',
      channel: 'social-network',
    });
  });

  it('are taken by the best name, whatever their order', () => {
    assert.equal(taken(['post', 'body', 'caption', 'text'])?.text, 'text');
    assert.equal(taken(['content', 'message'])?.text, 'message');
  });

  it('are taken for one role each', () => {
    assert.deepEqual(taken(['Post title', 'Text']), { text: 'Text', title: 'Post title' });
  });

  it('are named in a note, and there are no posts, when none is the text', () => {
    const { posts, notes } = read('likes.csv', 'Day,Likes,Reach\n2025-01-01,3,50\n');
    assert.deepEqual(posts, []);
    assert.deepEqual(notes, [{ kind: 'no-text-column', columns: ['Day', 'Likes', 'Reach'] }]);
  });
});
