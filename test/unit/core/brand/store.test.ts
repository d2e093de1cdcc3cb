import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  packPost,
  packStore,
  unpackStore,
  type CorpusNote,
  type KnownFile,
  type Post,
  type StoredBrand,
} from '../../../../src/core/brand/index.ts';
import { seal, unseal } from '../../../../src/core/base/bytes/index.ts';
import { read } from './corpus.ts';

/** A file with its posts as they were read. */
interface ReadFile {
  readonly path: string;
  readonly fingerprint: number;
  readonly posts: readonly Post[];
  readonly notes: readonly CorpusNote[];
}

const WAY = 20_261_123;
const SEAL = { magic: 'TMST', version: 6, fingerprint: WAY };
const kept = (file: ReadFile): KnownFile => ({ ...file, posts: file.posts.map(packPost) });
const pack = (files: readonly ReadFile[], derived: readonly Uint8Array[] = []): Uint8Array =>
  packStore({ files: files.map(kept), derived }, WAY);
const unpack = (bytes: Uint8Array): StoredBrand | undefined => unpackStore(bytes, WAY);

/** With the prose of every post read. */
const plain = (stored: StoredBrand | undefined): ReadFile[] | undefined =>
  stored?.files.map((file) => ({
    ...file,
    posts: file.posts.map(({ id, title, date, channel, author, consent, line, links, blocks }) => ({
      id,
      title,
      date,
      channel,
      author,
      consent,
      line,
      ...(links > 0 && { links }),
      blocks,
    })),
  }));

const known = (path: string, text: string): ReadFile => ({
  path,
  fingerprint: text.length * 7919,
  ...read(path, text),
});

const corpus: readonly ReadFile[] = [
  known(
    'b.md',
    '---\ntitle: Tea\ndate: 2025-01-02\nchannel: blog\nauthor: Joan\nconsent: learn, send\n---\n# Tea\n\nWe pour. 🫧 See [the list](https://tea.example) or https://tea.example/more.\n\n> Quoted.\n\n- item\n',
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
const files: fc.Arbitrary<ReadFile[]> = fc
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
    assert.deepEqual(plain(unpack(pack(corpus))), inPathOrder);
    assert.deepEqual(plain(unpack(pack([]))), []);
  });

  it('gives back any files, and packs them to the same bytes again', () => {
    fc.assert(
      fc.property(files, (some) => {
        const packed = pack(some);
        const unpacked = unpack(packed);
        assert.ok(unpacked);
        assert.deepEqual(
          plain(unpacked),
          some.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        );
        assert.deepEqual(packStore(unpacked, WAY), packed);
      }),
    );
  });

  it('has the same bytes whatever the order in which files came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), (shuffled) => {
        assert.deepEqual(pack(shuffled), pack(corpus));
      }),
    );
  });

  it('is of no use when cut at any byte', () => {
    const packed = pack(corpus);
    for (let length = 0; length < packed.length; length++)
      assert.equal(unpack(packed.slice(0, length)), undefined, `cut to ${length}`);
  });

  it('is of no use when any byte is altered', () => {
    const packed = pack(corpus);
    for (let at = 0; at < packed.length; at++) {
      for (const by of [0x01, 0x80, 0xff]) {
        const altered = packed.slice();
        altered[at]! ^= by;
        assert.equal(unpack(altered), undefined, `byte ${at} altered by ${by}`);
      }
    }
  });

  it('gives back what was derived from the files, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { maxLength: 4 }), (derived) => {
        assert.deepEqual(
          unpack(pack(corpus, derived))?.derived.map((bytes) => Uint8Array.from(bytes)),
          derived,
        );
      }),
    );
  });

  it('is rejected when derived in another way', () => {
    assert.equal(unpackStore(pack(corpus), WAY + 1), undefined);
  });

  it('is read or refused, and never fails, when it was forged with a true checksum', () => {
    const content = unseal(SEAL, pack(corpus, [Uint8Array.of(1, 2, 3)]));
    const body = content.raw(content.remaining);
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.nat(255), fc.nat(body.length), (at, value, length) => {
        const forged = body.slice();
        forged[at] = value;
        const stored = unpack(seal(SEAL, [forged.slice(0, length)]));
        for (const { posts } of stored?.files ?? []) for (const { blocks } of posts) assert.ok(blocks);
      }),
      { numRuns: 3000 },
    );
  });

  it('is of no use when something is added to it, or it is another file', () => {
    assert.equal(unpack(Uint8Array.from([...pack(corpus), 0])), undefined);
    assert.equal(unpack(new TextEncoder().encode('{"files": []}')), undefined);
  });
});
