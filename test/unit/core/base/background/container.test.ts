import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { packBackground, readBackground } from '../../../../../src/core/base/background/index.ts';
import { CorruptBytesError } from '../../../../../src/core/base/bytes/index.ts';

const sections = fc
  .uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 50 })), {
    selector: ([name]) => name,
    maxLength: 5,
  })
  .map((entries) => new Map(entries));

describe('a background', () => {
  it('gives back the sections that were packed', () => {
    fc.assert(
      fc.property(sections, (packed) => {
        assert.deepEqual(new Map(readBackground(packBackground(packed))), packed);
      }),
    );
  });

  it('has the same bytes whatever the order of its sections', () => {
    fc.assert(
      fc.property(sections, (packed) => {
        const reversed = new Map([...packed].reverse());
        assert.deepEqual(packBackground(reversed), packBackground(packed));
      }),
    );
  });

  it('is refused when cut at any byte', () => {
    const packed = packBackground(new Map([['voice', Uint8Array.of(1, 2, 3)]]));
    for (let length = 0; length < packed.length; length++)
      assert.throws(() => readBackground(packed.slice(0, length)), CorruptBytesError, `cut to ${length}`);
  });

  it('is refused when any byte is altered', () => {
    const packed = packBackground(new Map([['voice', Uint8Array.of(1, 2, 3)]]));
    for (let at = 0; at < packed.length; at++) {
      const altered = packed.slice();
      altered[at]! ^= 0x55;
      assert.throws(() => readBackground(altered), CorruptBytesError, `altered at ${at}`);
    }
  });

  it('is refused when it is some other file', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('{"voice": []}')])
      assert.throws(() => readBackground(bytes), CorruptBytesError);
  });

  it('as shipped has a voice, n-grams and measured registers', () => {
    const shipped = readBackground(readFileSync('src/core/base/background/background.bin'));
    assert.deepEqual([...shipped.keys()], ['network', 'ngrams', 'passages', 'registers', 'voice']);
    for (const section of shipped.values()) assert.ok(section.length > 10_000);
  });
});
