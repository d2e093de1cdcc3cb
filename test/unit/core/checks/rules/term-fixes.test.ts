import assert from 'node:assert/strict';
import { isSafeSwap } from '../../../../../src/core/rewrite/index.ts';
import { findingsOf, fixed } from '../draft.ts';

const terms = (use: string, ...insteadOf: string[]) => ({ terms: [{ use, insteadOf }] });

describe('the fix of a term', () => {
  for (const [use, written, before, after] of [
    ['mend', 'fix', 'We fixed it.', 'We mended it.'],
    ['mend', 'fix', 'Fixing takes a day.', 'Mending takes a day.'],
    ['mend', 'fix', 'She fixes bags.', 'She mends bags.'],
    ['mended', 'fixed', 'We fixed it.', 'We mended it.'],
    ['end', 'stop', 'It stopped at noon.', 'It ended at noon.'],
    ['use', 'leverage', 'We are leveraging wax.', 'We are using wax.'],
    ['use', 'utilize', 'Utilized twice.', 'Used twice.'],
    ['try', 'attempt', 'He attempts it.', 'He tries it.'],
    ['pop', 'beverage', 'Two beverages.', 'Two pops.'],
    ['story', 'narrative', 'Three narratives.', 'Three stories.'],
    ['buy', 'purchase', 'They purchased ten.', 'They bought ten.'],
    ['the Hatch', 'outlet', 'Come to the outlet.', 'Come to the Hatch.'],
    ['bag', 'satchel', 'A SATCHEL.', 'A BAG.'],
    ['walk-in', 'drop-in', 'A drop in day.', 'A walk-in day.'],
  ] as const)
    it(`has the form of what it replaces: “${before}” with “${use}” for “${written}”`, () => {
      assert.equal(fixed(before, terms(use, written)), after);
    });

  it('is not offered where it would not be grammatical', () => {
    const [finding, ...more] = findingsOf('Two outlets opened.', terms('the Hatch', 'outlet'));
    assert.ok(finding);
    assert.deepEqual([finding.fixes, more.length], [[], 0]);
  });

  it('keeps the article where the sound asks for it', () => {
    assert.equal(fixed('It is an outlet.', terms('hour', 'outlet')), 'It is an hour.');
    assert.equal(fixed('It is a thing.', terms('unit', 'thing')), 'It is a unit.');
  });

  it('finds short words in their forms, and in no other word', () => {
    const found = (text: string): string[] =>
      findingsOf(text, { banned: [{ term: 'car' }] }).map((f) => f.text);
    assert.deepEqual(found('Cars and a car. Caring, cared, scar, cards.'), ['Cars', 'car']);
  });
});

describe('a wording of the brand’s', () => {
  it('is offered as a contraction only where the verb is no main verb', () => {
    for (const [before, here, after, instead] of [
      ['', 'we have', ' a new bag this month.', "we've"],
      ['Today ', 'they have', ' two shops.', "they've"],
      ['', 'you have', ' to wax it.', "you've"],
    ] as const)
      assert.ok(!isSafeSwap(here, instead, before, after), `${before}${here}${after}`);
    assert.ok(isSafeSwap('do not', "don't", 'We ', ' wax it.'));
  });
});
