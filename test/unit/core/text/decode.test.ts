import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, MAX_FILE_BYTES, wellFormed } from '../../../../src/core/text/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

describe('decoding a file', () => {
  it('gives back any well-formed text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !text.includes('\uFFFD'));
        assert.deepEqual(decode(utf8(text)), { ok: true, text, repaired: false });
      }),
    );
  });

  it('drops the byte-order mark', () => {
    assert.deepEqual(decode(utf8('\uFEFFTea')), { ok: true, text: 'Tea', repaired: false });
  });

  it('reads UTF-16 in either byte order with a byte-order mark', () => {
    for (const littleEndian of [true, false])
      assert.deepEqual(decode(utf16('\uFEFFTea 🫧', littleEndian)), {
        ok: true,
        text: 'Tea 🫧',
        repaired: false,
      });
  });

  it('replaces invalid UTF-8 and reports it', () => {
    assert.deepEqual(decode(Uint8Array.of(0x54, 0xff, 0x65, 0xc3)), {
      ok: true,
      text: 'T\uFFFDe\uFFFD',
      repaired: true,
    });
  });

  it('replaces an unpaired surrogate in UTF-16 and reports it', () => {
    assert.deepEqual(decode(utf16('\uFEFFT\uD83Ee', true)), { ok: true, text: 'T\uFFFDe', repaired: true });
  });

  it('reads Windows-1252 where the bytes are no UTF-8 and make sense in it', () => {
    const bytes = Uint8Array.from(
      Buffer.from('Caf\xe9 \x93at four\x94 \x96 \x80 3, it\x92s warm.', 'latin1'),
    );
    assert.deepEqual(decode(bytes), {
      ok: true,
      text: 'Café “at four” – € 3, it’s warm.',
      repaired: false,
      encoding: 'windows-1252',
    });
  });

  it('reads Shift JIS where there is kana in it', () => {
    // お茶をどうぞ。
    const bytes = Uint8Array.of(
      ...[0x82, 0xa8, 0x92, 0x83, 0x82, 0xf0, 0x82, 0xc7, 0x82, 0xa4, 0x82, 0xbc, 0x81, 0x42],
    );
    assert.deepEqual(decode(bytes), {
      ok: true,
      text: 'お茶をどうぞ。',
      repaired: false,
      encoding: 'shift_jis',
    });
  });

  it('keeps UTF-8 that was cut off in the middle of a character', () => {
    const bytes = utf8('Thé for three, thé for four, thé').slice(0, -1);
    assert.deepEqual(decode(bytes), {
      ok: true,
      text: 'Thé for three, thé for four, th\uFFFD',
      repaired: true,
    });
  });

  it('reads UTF-16 without a byte-order mark', () => {
    for (const littleEndian of [true, false])
      assert.deepEqual(decode(utf16('We pour tea – slowly.', littleEndian)), {
        ok: true,
        text: 'We pour tea – slowly.',
        repaired: false,
      });
  });

  it('refuses a file with a NUL byte among its first 8 KiB as binary', () => {
    assert.deepEqual(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)), { ok: false, reason: 'binary' });
    const late = new Uint8Array(9000).fill(0x61);
    late[8192] = 0;
    assert.equal(decode(late).ok, true);
    late[8191] = 0;
    assert.deepEqual(decode(late), { ok: false, reason: 'binary' });
  });

  it('refuses a file beyond the limit, and none at it', () => {
    assert.deepEqual(decode(new Uint8Array(MAX_FILE_BYTES + 1)), { ok: false, reason: 'too-large' });
    assert.equal(decode(new Uint8Array(MAX_FILE_BYTES).fill(0x20)).ok, true);
  });

  it('reads an empty file as an empty text', () => {
    assert.deepEqual(decode(new Uint8Array()), { ok: true, text: '', repaired: false });
  });

  it('answers any bytes whatever with well-formed text or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok) assert.equal(encodeURIComponent(decoded.text).length > 0, decoded.text !== '');
        else assert.ok(bytes.includes(0));
      }),
    );
  });
});

describe('well-formed text', () => {
  it('has U+FFFD in place of each lone surrogate and keeps pairs and the length', () => {
    assert.equal(wellFormed('a\uD800b🫧\uDC00'), 'a\uFFFDb🫧\uFFFD');
    assert.equal(wellFormed('\uD83E\uD83E\uDEE7'), '\uFFFD🫧');
  });

  it('can always be encoded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), (units) => {
        const mended = wellFormed(String.fromCharCode(...units));
        assert.equal(mended.length, units.length);
        assert.equal(new TextDecoder().decode(utf8(mended)), mended);
      }),
    );
  });
});
