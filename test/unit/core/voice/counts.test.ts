import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CorruptBytesError } from '../../../../src/core/bytes/index.ts';
import { countVoice, readVoiceCounts, writeVoiceCounts } from '../../../../src/core/voice/index.ts';
import { blocksOf } from './corpus.ts';

describe('counting a post', () => {
  it('leaves out quotes, headings and code', () => {
    const bare = countVoice(blocksOf('We bake at four.'));
    const dressed = countVoice(
      blocksOf('# News\n\nWe bake at four.\n\n> A quote of another.\n\n```\nlet x\n```'),
    );
    assert.deepEqual(dressed, bare);
  });

  it('lets a lone headline speak for itself', () => {
    assert.equal(countVoice(blocksOf('# We bake at four')).words, 4);
  });

  it('hears names, numbers and quotation marks as classes', () => {
    const counts = (text: string): unknown => countVoice(blocksOf(text));
    assert.deepEqual(counts('We met Anna in Oslo at 4.'), counts('We met Bob Stone in Rome at 19.'));
    assert.deepEqual(counts('We don’t say “rye”.'), counts('We don\'t say "rye".'));
  });

  it('survives being written and read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const counts = countVoice(blocksOf(text));
        assert.deepEqual(readVoiceCounts(writeVoiceCounts(counts)), counts);
      }),
    );
  });

  it('refuses bytes that are cut or of another version', () => {
    const bytes = writeVoiceCounts(countVoice(blocksOf('We bake at four.')));
    for (let length = 0; length < bytes.length; length++) {
      assert.throws(() => readVoiceCounts(bytes.subarray(0, length)), CorruptBytesError);
    }
    assert.throws(() => readVoiceCounts(Uint8Array.of(99)), CorruptBytesError);
  });
});
