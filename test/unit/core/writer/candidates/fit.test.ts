import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitCandidate } from '../../../../../src/core/writer/candidates/fit.ts';

const WORDS = new Set(['noon', 'and', 'kettle', 'warm', 'warmer', 'the', 'we']);
const isWord = (norm: string): boolean => WORDS.has(norm);
const fit = (draft: string, answer: string): string | undefined => {
  const [before = '', after = ''] = draft.split('█');
  return fitCandidate(answer, { before, after, isWord });
};

describe('a writer’s candidate, fitted to the cursor', () => {
  const cases: readonly [draft: string, answer: string, fitted: string | undefined][] = [
    ['Order by noon█', ' and we post it today', ' and we post it today'],
    ['Order by noon█', 'and we post it today', ' and we post it today'],
    ['Order by noon █', ' and we post it', 'and we post it'],
    ['Order by no█', 'on and we post it', 'on and we post it'],
    ['Order by no█', 'noon and we post it', 'on and we post it'],
    ['The lid is warm█', 'er than it looks', 'er than it looks'],
    ['Order by noon█', 'Order by noon and we post it', ' and we post it'],
    ['Order by noon█', '… and we post it', ' and we post it'],
    ['Order by noon█', ', and we post it', ', and we post it'],
    ['Order by noon█', '"and we post it"', ' and we post it'],
    ['Order by noon█', ' and we post it. Then we rest.', ' and we post it.'],
    ['Order by noon█', ' and we post it\nthe same day', ' and we post it'],
    ['Order by noon█ the same day.', ' and we post it the same day.', ' and we post it'],
    ['Order by noon█, or wait.', ' sharp.', ' sharp'],
    ['Order by noon█', '   ', undefined],
    ['Order by noon█', '…', undefined],
    ['She had█', ' had enough', ' had enough'],
    ['A box (█', 'with the lid on', 'with the lid on'],
  ];
  for (const [draft, answer, fitted] of cases)
    it(`makes ${JSON.stringify(fitted)} of ${JSON.stringify(answer)} at ${JSON.stringify(draft)}`, () => {
      assert.equal(fit(draft, answer), fitted);
    });

  it('ends a long one at a comma, or before words that need the next one', () => {
    const long = ' and we will post it to you, with the box and the lid and the string and';
    assert.equal(fit('Order by noon█', long), ' and we will post it to you');
    const plain = ' and we will post it to you with the box and the lid and';
    assert.equal(fit('Order by noon█', plain), ' and we will post it to you with the box');
  });

  it('is one line of at most twelve words, begins with one space at most, and ends without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, answer) => {
        const text = fitCandidate(answer, { before, after: '', isWord });
        if (text === undefined) return;
        assert.doesNotMatch(text, /[\r\n]|\s$|^\s\s/);
        assert.ok(text.trim().split(/\s+/).length <= 12);
        if (/\s$/.test(before)) assert.doesNotMatch(text, /^\s/);
      }),
    );
  });
});
