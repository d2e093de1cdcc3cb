import assert from 'node:assert/strict';
import { rankFeed, readLabelLines, readPostLines } from '../../../../../src/core/listening/index.ts';
import { randomOf } from '../invented.ts';

const CLAY = ['kiln', 'glaze', 'clay', 'pottery', 'bowl', 'wheel', 'firing', 'ceramic', 'slip', 'mug'];
const BALL = [
  'goal',
  'league',
  'coach',
  'match',
  'season',
  'striker',
  'derby',
  'keeper',
  'penalty',
  'transfer',
];
const BETWEEN = ['today', 'with', 'our', 'new', 'the', 'and', 'for', 'a', 'good', 'this', 'about', 'first'];

/** Invented posts about pottery (even) and football (odd). */
function invented(count: number, seed: number) {
  const random = randomOf(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, at) => ({
    id: `p${String(at)}`,
    text: Array.from({ length: 8 }, (_word, of) =>
      pick(of % 3 === 0 ? (at % 2 ? BALL : CLAY) : BETWEEN),
    ).join(' '),
    time: `2026-03-0${String(1 + (at % 9))}T10:00:00Z`,
  }));
}
const isClay = (id: string): boolean => Number(id.slice(1)) % 2 === 0;
const labelsOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, isClay(id)]));
const firstIds = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${String(at)}`);

describe('ranking of posts', () => {
  const posts = invented(200, 5);

  it('puts first what is like the kept, after twenty labels, with reasons that stand in the posts', () => {
    const ranked = rankFeed(posts, { labels: labelsOf(firstIds(20)) });
    assert.equal(ranked.length, posts.length);
    const top = ranked.filter(({ id }) => Number(id.slice(1)) >= 20).slice(0, 60);
    assert.ok(top.filter(({ id }) => isClay(id)).length >= 57);
    const texts = new Map(posts.map(({ id, text }) => [id, text]));
    for (const { id, reasons } of ranked) {
      assert.ok(reasons.length > 0);
      for (const { term } of reasons) assert.ok(texts.get(id)?.includes(term));
    }
  });

  it('goes by a sentence where nothing is labelled yet', () => {
    const ranked = rankFeed(posts, { labels: new Map(), brief: 'Pottery: clay, glazes and firing a kiln' });
    assert.ok(ranked.slice(0, 40).filter(({ id }) => isClay(id)).length >= 38);
  });

  it('undoes a reason', () => {
    const wish = { labels: labelsOf(firstIds(20)), ignored: new Set(['kiln']) };
    assert.ok(
      rankFeed(posts, wish).every(({ reasons }) => reasons.every(({ term }) => !term.includes('kiln'))),
    );
  });

  it('puts copies from other networks last, each with its original', () => {
    const original = {
      id: 'o',
      text: 'A long note about the first kiln that our workshop ever built by hand',
      time: null,
    };
    const copies = [
      { ...original, id: 'c1', text: `${original.text} #kiln` },
      { ...original, id: 'c2', text: `${original.text} (also on Mastodon)` },
    ];
    const ranked = rankFeed([...copies, original, ...posts], { labels: new Map() });
    assert.equal(ranked.slice(-2).filter(({ copyOf }) => copyOf !== undefined).length, 2);
    assert.equal(ranked.filter(({ copyOf }) => copyOf !== undefined).length, 2);
  });

  it('prefers newer posts among equals', () => {
    const pair = [
      { id: 'old', text: 'glaze tests, part one', time: '2026-01-01T10:00:00Z' },
      { id: 'new', text: 'glaze tests, part two', time: '2026-03-01T10:00:00Z' },
    ];
    assert.equal(rankFeed(pair, { labels: new Map(), brief: 'glaze tests' })[0]?.id, 'new');
  });

  it('keeps nothing of posts that were forgotten: 200 times the bytes of a feed that never had them', () => {
    const some = posts.slice(0, 40);
    const random = randomOf(23);
    for (let round = 0; round < 200; round++) {
      const left = some.filter(() => random() < 0.8);
      const marked = left.map(({ id }) => id).filter(() => random() < 0.5);
      const never = JSON.stringify(rankFeed(left, { labels: labelsOf(marked) }));
      rankFeed(some, { labels: labelsOf(firstIds(40)) });
      const labels = labelsOf(
        [...marked.toReversed(), 'p39'].filter(
          (id) => left.some((post) => post.id === id) && marked.includes(id),
        ),
      );
      assert.equal(JSON.stringify(rankFeed(left, { labels })), never);
    }
  });

  it('takes any number of posts', () => {
    assert.deepEqual(rankFeed([], { labels: new Map(), brief: 'kiln' }), []);
    assert.equal(rankFeed([{ id: 'a', text: '' }], { labels: new Map([['a', true]]) }).length, 1);
  });

  it('reads lines of JSON, and names a line that is none', () => {
    assert.deepEqual(readPostLines('{"id":1,"text":"a"}\n'), [{ id: '1', text: 'a', time: null }]);
    assert.deepEqual(
      [...readLabelLines('{"id":"a","keep":true}\n\n{"id":"b","keep":false}')],
      [
        ['a', true],
        ['b', false],
      ],
    );
    assert.throws(() => readPostLines('{"id":"a"}\nnone'), /Line 2 /);
  });
});
