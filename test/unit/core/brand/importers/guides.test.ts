import assert from 'node:assert/strict';
import { DEFAULT_CONSENT, readCorpusFile, readProfile } from '../../../../../src/core/brand/index.ts';
import { engineOn } from '../../sample-brands.ts';
import { bytesOf, sentencesOf } from '../corpus.ts';

const TABLE =
  'Day,Wording,Remarks for the printer\n2026-03-02,We pour tea at four.,Please print it on the blue paper again.\n';

describe('columns chosen in a profile', () => {
  const read = (
    columns: Readonly<Record<string, object>>,
    path = 'out/posts.csv',
  ): ReturnType<typeof readCorpusFile> => {
    const { profile, problems } = readProfile(JSON.stringify({ name: 'Tea', corpus: { columns } }), 'tea');
    assert.deepEqual(problems, []);
    return readCorpusFile(path, bytesOf(TABLE), DEFAULT_CONSENT, { columns: profile.columns });
  };

  it('comes before what the columns look like, by the file’s path or name', () => {
    for (const file of ['out/posts.csv', 'posts.csv']) {
      const { posts } = read({ [file]: { text: 'Wording', title: 'Remarks for the printer' } });
      assert.deepEqual(sentencesOf(posts[0]), [['We pour tea at four.']]);
      assert.equal(posts[0]?.title, 'Please print it on the blue paper again.');
    }
    assert.deepEqual(sentencesOf(read({ 'posts.csv': { text: 'remarks for the printer' } }).posts[0]), [
      ['Please print it on the blue paper again.'],
    ]);
  });

  it('is noted where there is no such column', () => {
    const { notes } = read({ 'posts.csv': { channel: 'Place' } });
    assert.deepEqual(notes[0], { kind: 'unknown-column', role: 'channel', column: 'Place' });
  });
});

describe('a list of posts in separate files', () => {
  const LIST =
    'post_id,post_date,is_published,email_sent_at,title\n1.pot,2026-03-02T08:30:00.000Z,true,,The blue pot\n2.secret,2026-03-03T08:30:00.000Z,false,,A secret\n';

  it('gives them their day and keeps unpublished ones out, in whatever order files are read', async () => {
    const files: readonly (readonly [string, string])[] = [
      ['news/posts.csv', LIST],
      ['news/posts/1.pot.html', '<p>The blue pot is back on the shelf.</p>'],
      ['news/posts/2.secret.html', '<p>Nobody may know of this yet.</p>'],
    ];
    for (const order of [files, [...files].reverse()]) {
      const engine = engineOn('2026-06-01');
      for (const [path, text] of [...order, ...files])
        engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) });
      const summary = engine.brands.summary({ brand: 'tea' });
      assert.deepEqual([summary.posts, summary.firstDate], [1, '2026-03-02']);
      assert.deepEqual(
        summary.files.map(({ path, posts, skipped }) => [path, posts, skipped]),
        [
          ['news/posts.csv', 0, []],
          ['news/posts/1.pot.html', 1, []],
          ['news/posts/2.secret.html', 0, [{ count: 1, reason: 'draft' }]],
        ],
      );
      assert.ok(
        !new TextDecoder().decode(await engine.brands.store({ brand: 'tea' })).includes('Nobody may know'),
      );
    }
  });
});
