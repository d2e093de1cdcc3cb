import assert from 'node:assert/strict';
import { inProcess } from '../../../src/protocol/index.ts';
import { CorpusReader } from '../../../src/service/brands/read-corpus.ts';
import type { BrandFiles, BrandFolder } from '../../../src/service/ports.ts';
import { bytesOf, engineOn } from '../core/sample-brands.ts';

const BRAND: BrandFolder = { folder: 'tea', slug: 'tea', name: 'Tea', profileKey: undefined };
const LIST = 'news/posts.csv';
const POST = 'news/posts/1.pot.html';

describe('the reader of a corpus folder', () => {
  const texts = new Map([
    [
      LIST,
      'post_id,post_date,is_published,email_sent_at,title\n1.pot,2026-03-02T08:30:00.000Z,true,,The blue pot\n',
    ],
    [POST, '<p>The blue pot is back on the shelf.</p>'],
  ]);
  const files: BrandFiles<BrandFolder> = {
    list: () => Promise.resolve([...texts.keys()]),
    read: (_, path) => {
      const text = texts.get(path);
      return Promise.resolve(text === undefined ? { kind: 'gone' } : { kind: 'bytes', bytes: bytesOf(text) });
    },
    readProfile: () => Promise.resolve({ json: undefined }),
    readLedgers: () => Promise.resolve([]),
    readStyles: () => Promise.resolve([]),
    readPins: () => Promise.resolve([]),
    watch: () => ({ dispose: () => undefined }),
  };

  it('reads a list of posts before the posts it names, in whatever order they are given', async () => {
    for (const paths of [
      [LIST, POST],
      [POST, LIST],
    ]) {
      const engine = engineOn('2026-06-01');
      await new CorpusReader(files, inProcess(engine)).read(BRAND, paths);
      const { posts, firstDate } = engine.brands.summary({ brand: 'tea' });
      assert.deepEqual([posts, firstDate], [1, '2026-03-02'], paths.join());
    }
  });
});
