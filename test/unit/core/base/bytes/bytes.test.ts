import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ByteReader,
  ByteWriter,
  CorruptBytesError,
  hashBytes,
  hashString,
} from '../../../../../src/core/base/bytes/index.ts';

type Value = { readonly int: number } | { readonly text: string } | { readonly float: number };

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.maxSafeNat().map((int) => ({ int })),
  fc.nat(300).map((int) => ({ int })),
  fc.string({ unit: 'binary' }).map((text) => ({ text })),
  fc.float({ noNaN: true }).map((float) => ({ float })),
);

function write(values: readonly Value[]): Uint8Array {
  const writer = new ByteWriter();
  for (const each of values) {
    if ('int' in each) writer.varint(each.int);
    else if ('text' in each) writer.string(each.text);
    else writer.float32(each.float);
  }
  return writer.finish();
}

/** Reads values of the same kinds, in the same order. */
const readLike = (reader: ByteReader, values: readonly Value[]): Value[] =>
  values.map((each) => {
    if ('int' in each) return { int: reader.varint() };
    if ('text' in each) return { text: reader.string() };
    return { float: reader.float32() };
  });

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const values = fc
  .array(value, { minLength: 1, maxLength: 20 })
  .filter((all) => all.every((each) => !('text' in each) || isWellFormed(each.text)));

describe('bytes', () => {
  it('give back what was written, to the last byte', () => {
    fc.assert(
      fc.property(values, (written) => {
        const reader = new ByteReader(write(written));
        assert.deepEqual(readLike(reader, written), written);
        assert.equal(reader.remaining, 0);
      }),
      { numRuns: 500 },
    );
  });

  it('give back the edges of what they can hold', () => {
    const edges = [0, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    const reader = new ByteReader(write(edges.map((int) => ({ int }))));
    assert.deepEqual(
      edges.map(() => reader.varint()),
      edges,
    );
  });

  it('keep a byte-order mark inside a text', () => {
    assert.equal(new ByteReader(new ByteWriter().string('\uFEFFTea').finish()).string(), '\uFEFFTea');
  });

  it('throw CorruptBytesError when cut anywhere, and nothing else', () => {
    fc.assert(
      fc.property(values, fc.nat(), (written, at) => {
        const whole = write(written);
        const cut = whole.slice(0, at % whole.length);
        assert.throws(() => readLike(new ByteReader(cut), written), CorruptBytesError);
      }),
      { numRuns: 500 },
    );
  });

  it('throw nothing but CorruptBytesError whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), values, (bytes, like) => {
        try {
          readLike(new ByteReader(bytes), like);
        } catch (error) {
          assert.ok(error instanceof CorruptBytesError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hold no number that is too long or too large to be exact', () => {
    assert.throws(() => new ByteReader(new Uint8Array(9).fill(0x80)).varint(), CorruptBytesError);
    assert.throws(
      () => new ByteReader(new Uint8Array(8).fill(0x7f).fill(0xff, 0, 7)).varint(),
      CorruptBytesError,
    );
  });

  it('may lie in the middle of a larger buffer', () => {
    const outer = new Uint8Array(40).fill(0xff);
    const inner = new ByteWriter().float32(1.5).string('tea').finish();
    outer.set(inner, 7);
    const reader = new ByteReader(outer.subarray(7, 7 + inner.length));
    assert.deepEqual([reader.float32(), reader.string(), reader.remaining], [1.5, 'tea', 0]);
  });

  it('are finished as a copy: what is written later does not change them', () => {
    const writer = new ByteWriter().varint(1);
    const first = writer.finish();
    writer.varint(2);
    assert.deepEqual([...first], [1]);
    assert.deepEqual([...writer.finish()], [1, 2]);
  });

  it('grow beyond any first guess', () => {
    const long = new Uint8Array(5000).map((_, index) => index);
    assert.deepEqual(new ByteWriter().raw(long).raw(long).finish().slice(5000), long);
  });
});

describe('hashes', () => {
  it('are FNV-1a, as published', () => {
    assert.equal(hashBytes(new Uint8Array()), 0x811c9dc5);
    assert.equal(hashBytes(new TextEncoder().encode('a')), 0xe40c292c);
    assert.equal(hashBytes(new TextEncoder().encode('foobar')), 0xbf9cf968);
  });

  it('differ whenever a single byte differs', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, by) => {
          const altered = Uint8Array.from(bytes);
          altered[at % bytes.length]! ^= by;
          assert.notEqual(hashBytes(altered), hashBytes(bytes));
        },
      ),
    );
  });

  it('of strings depend on the order of units and on the seed', () => {
    assert.notEqual(hashString('ab'), hashString('ba'));
    assert.notEqual(hashString('é'), hashString('\u00e9\u0301'));
    assert.equal(hashString('b', hashString('a')), hashString('ab'));
  });
});
