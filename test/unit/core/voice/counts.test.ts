import assert from 'node:assert/strict';
import { countVoice } from '../../../../src/core/voice/index.ts';
import { blocksOf } from './corpus.ts';

describe('counting a post', () => {
  it('leaves out quotes, headings and code', () => {
    const bare = countVoice(blocksOf('We bake at four.'));
    const dressed = countVoice(
      blocksOf('# News\n\nWe bake at four.\n\n> A quote of another.\n\n```\nlet x\n```'),
    );
    assert.deepEqual(dressed, bare);
  });

  it('counts a text of a single headline', () => {
    assert.equal(countVoice(blocksOf('# We bake at four')).words, 4);
  });

  it('counts names, numbers and quotation marks as classes', () => {
    const counts = (text: string): unknown => countVoice(blocksOf(text));
    assert.deepEqual(counts('We met Anna in Oslo at 4.'), counts('We met Bob Stone in Rome at 19.'));
    assert.deepEqual(counts('We don’t say “rye”.'), counts('We don\'t say "rye".'));
  });
});
