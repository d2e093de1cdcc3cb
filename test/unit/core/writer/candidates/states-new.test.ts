import assert from 'node:assert/strict';
import fc from 'fast-check';
import { statedIn } from '../../../../../src/core/facts/index.ts';
import { newFactIn } from '../../../../../src/core/writer/candidates/states-new.ts';

const COMMON = new Set([
  'order',
  'we',
  'the',
  'repairs',
  'take',
  'days',
  'it',
  'then',
  'and',
  'by',
  'noon',
  'a',
]);
const known = (
  draft: string,
  names: string[] = [],
  numbers: string[] = [],
): Parameters<typeof newFactIn>[2] => ({
  draft,
  facts: new Set(draft.match(/[\p{L}\p{N}%'-]+/gu)),
  allow: { names: new Set(names), numbers: new Set(numbers), stated: statedIn(numbers) },
  isCommon: (norm) => COMMON.has(norm),
});

describe('new facts of a candidate', () => {
  it('is a number, a name, a quantity or a claim that is not stated', () => {
    const draft = known('Repairs take 12 days.');
    assert.equal(newFactIn('Repairs take ', '14 days', draft), '14');
    assert.equal(newFactIn('Repairs by ', 'Brenda take days', draft), 'Brenda');
    assert.equal(newFactIn('Repairs take ', 'fourteen days', draft), 'fourteen');
    assert.equal(newFactIn('Repairs are ', 'the best in town', draft), 'best');
    assert.equal(newFactIn('Repairs are ', 'guaranteed', draft), 'guaranteed');
  });

  it('is nothing where draft or facts have it', () => {
    assert.equal(newFactIn('They take ', '12 days', known('Repairs take 12 days.')), undefined);
    assert.equal(newFactIn('Ask ', 'Brenda', known('', ['Brenda'])), undefined);
    assert.equal(newFactIn('They take ', '14 days', known('', [], ['14'])), undefined);
    assert.equal(newFactIn('It is ', 'the best', known('The best lid.')), undefined);
  });

  it('is a price made of a number that was no price', () => {
    assert.equal(newFactIn('It costs ', '£12', known('Repairs take 12 days.')), '12');
    assert.equal(newFactIn('It costs ', '£12', known('It costs £12.')), undefined);
    assert.equal(newFactIn('Take ', '12%', known('Repairs take 12 days.')), '12%');
  });

  it('is a name that opens a sentence, too', () => {
    assert.equal(newFactIn('We take it. ', 'Brenda take it', known('')), 'Brenda');
    assert.equal(newFactIn('We take it. ', 'Then we take it', known('')), undefined);
  });

  it('is any number that is not stated, in any position', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 1e9 }),
        fc.constantFrom(' ', ' take ', ', '),
        (number, between) => {
          const found = newFactIn(
            'Repairs',
            `${between}${String(number)} days`,
            known('Repairs take 12 days.'),
          );
          assert.equal(found, String(number));
        },
      ),
    );
  });
});
