import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packStore, unpackStore, type KnownFile, type Post } from '../../../../src/core/brand/index.ts';
import { read } from './corpus.ts';

const known = (path: string, text: string): KnownFile => ({
  path,
  fingerprint: text.length * 7919,
  ...read(path, text),
});

const corpus: readonly KnownFile[] = [
  known(
    'b.md',
    '---\ntitle: Tea\ndate: 2025-01-02\nchannel: blog\nauthor: Joan\nconsent: learn, send\n---\n# Tea\n\nWe pour. 🫧\n\n> Quoted.\n\n- item\n',
  ),
  known('a.csv', 'text,consent\nOne.,perhaps\n"Two.\nLines",\n'),
  known('c.txt', 'שלום. We pour.'),
  { path: 'd.md', fingerprint: 0, posts: [], notes: [{ kind: 'unreadable', reason: 'too-large' }] },
];
const inPathOrder = corpus.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const filled = fc.option(text, { nil: undefined });
const sentence = fc
  .record({ start: fc.nat(), length: fc.nat(), text })
  .map(({ start, length, text: read }) => ({
    start,
    end: start + length,
    text: read,
  }));
const post: fc.Arbitrary<Post> = fc.record({
  id: text,
  title: filled,
  date: filled,
  channel: filled,
  author: filled,
  consent: fc.record({ learn: fc.boolean(), quote: fc.boolean(), send: fc.boolean() }),
  line: fc.nat(),
  blocks: fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph' as const, 'item' as const, 'heading' as const, 'quote' as const),
      sentences: fc.array(sentence, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});
const files: fc.Arbitrary<KnownFile[]> = fc
  .uniqueArray(
    fc.record({
      path: text,
      fingerprint: fc.nat(2 ** 32 - 1),
      posts: fc.array(post, { maxLength: 3 }),
      notes: fc.array(fc.record({ kind: fc.constant('unclear-consent' as const), post: text }), {
        maxLength: 2,
      }),
    }),
    { selector: ({ path }) => path, maxLength: 4 },
  )
  // With ordinary prototypes, as files have.
  .map((some) => structuredClone(some));

describe('the store of a corpus', () => {
  it('gives back the files that were packed, in the order of their paths', () => {
    assert.deepEqual(unpackStore(packStore(corpus)), inPathOrder);
    assert.deepEqual(unpackStore(packStore([])), []);
  });

  it('gives back any files, and packs them to the same bytes again', () => {
    fc.assert(
      fc.property(files, (some) => {
        const packed = packStore(some);
        const unpacked = unpackStore(packed);
        assert.deepEqual(
          unpacked,
          some.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        );
        assert.deepEqual(packStore(unpacked), packed);
      }),
    );
  });

  it('has the same bytes whatever the order in which files came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), (shuffled) => {
        assert.deepEqual(packStore(shuffled), packStore(corpus));
      }),
    );
  });

  it('is of no use when cut at any byte', () => {
    const packed = packStore(corpus);
    for (let length = 0; length < packed.length; length++)
      assert.equal(unpackStore(packed.slice(0, length)), undefined, `cut to ${length}`);
  });

  it('is of no use when any byte is altered', () => {
    const packed = packStore(corpus);
    for (let at = 0; at < packed.length; at++) {
      for (const by of [0x01, 0x80, 0xff]) {
        const altered = packed.slice();
        altered[at]! ^= by;
        assert.equal(unpackStore(altered), undefined, `byte ${at} altered by ${by}`);
      }
    }
  });

  it('is of no use when something is added to it, or it is another file', () => {
    assert.equal(unpackStore(Uint8Array.from([...packStore(corpus), 0])), undefined);
    assert.equal(unpackStore(new TextEncoder().encode('{"files": []}')), undefined);
  });
});
