import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memoizedByWord } from '../../../../src/core/base/memoized-by-word.ts';

describe('a function of words that is memoized', () => {
  it('gives what the function gives, whatever was asked before and however much is kept', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 15 });
    fc.assert(
      fc.property(fc.array(word), fc.nat(5), (words, most) => {
        const lengthOf = memoizedByWord(most, (text) => ({ text, length: text.length }));
        for (const text of words) assert.deepEqual(lengthOf(text), { text, length: text.length });
      }),
    );
  });

  it('is computed once for a short word that is asked for again, and each time for a long one', () => {
    const asked: string[] = [];
    const read = memoizedByWord(10, (text) => ({ place: asked.push(text) }));
    for (const text of ['tea', 'tea', 'a-word-that-is-long', 'a-word-that-is-long', 'tea']) read(text);
    assert.deepEqual(asked, ['tea', 'a-word-that-is-long', 'a-word-that-is-long']);
  });
});
