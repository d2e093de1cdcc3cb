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

  for (const [before, after] of [
    ['The user reads it.', 'The operator reads it.'],
    ['Users read it.', 'Operators read it.'],
    ['End users read it.', 'Operators read it.'],
  ] as const)
    it(`has the number of what it replaces where the profile lists both: “${before}”`, () => {
      assert.equal(fixed(before, terms('operators', 'users', 'user', 'end users')), after);
    });

  for (const [use, written, before] of [
    ['find', 'locate', 'From centrally located yards we send one van.'],
    ['buy', 'purchase', 'Bring your purchase to the bench.'],
    ['factory', 'plant', 'We plant lavender by the gate.'],
    ['yard', 'depot', 'We will depot it.'],
  ] as const)
    it(`is none where the sentence has a word of another class: “${before}” with “${use}” for “${written}”`, () => {
      const [finding] = findingsOf(before, terms(use, written));
      assert.deepEqual(finding?.fixes, []);
    });

  it('has the form of what it replaces where the profile lists several forms', () => {
    const recorded = terms('record', 'capture', 'captures', 'captured', 'capturing');
    assert.equal(fixed('It captured ten values.', recorded), 'It recorded ten values.');
    assert.equal(fixed('Capturing values.', recorded), 'Recording values.');
    assert.equal(fixed('Two devices.', terms('station', 'device', 'devices')), 'Two stations.');
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

  it('takes no participle for a verb after a word of degree', () => {
    assert.ok(isSafeSwap('informed', 'told', 'We ', ' them on Friday.'));
    assert.ok(!isSafeSwap('informed', 'told', 'It led to a more ', ' choice.'));
  });
});
