import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageOf, sentenceText, type SentenceText } from '../../../../src/core/checks/passage.ts';
import { factsIn } from '../../../../src/core/facts/index.ts';

const PIECES = [
  'We open in May.',
  '7 people came.',
  'the 5 of them stayed',
  'It costs at least',
  '£40.',
  'Twenty-five loaves, or thirty!',
  'Is it more than',
  'two hundred and six grams?',
  '“On 3 June.”',
  '(12 %)',
  'Until Sunday',
  'next',
  'Sept.',
  '2 to 4 p.m.',
  'half an hour…',
  '- 3 kg',
  'Nothing is stated here.',
];

describe('the facts of a passage', () => {
  const passages = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(' '));

  it('are those of its whole text, read sentence by sentence', () => {
    fc.assert(
      fc.property(passages, (text) => {
        assert.deepEqual(passageOf('paragraph', text).facts, factsIn(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are read anew only in the sentence that changed', () => {
    const read: string[] = [];
    const known = new Map<string, SentenceText>();
    const readText = (text: string): SentenceText => {
      const before = known.get(text) ?? sentenceText(text);
      if (!known.has(text)) read.push(text);
      known.set(text, before);
      return before;
    };
    const facts = (text: string): unknown => passageOf('paragraph', text, readText).facts;
    facts('It weighs 3 kg. It costs £40.');
    read.length = 0;
    assert.deepEqual(facts('It weighs 3 kg. It costs £41.'), factsIn('It weighs 3 kg. It costs £41.'));
    assert.deepEqual(read, ['It costs £41.']);
  });
});
