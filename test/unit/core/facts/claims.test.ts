import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  breaksOffInClaim,
  claimsIn,
  newlyStated,
  NOTHING_STATED,
  StatedCache,
  statedIn,
} from '../../../../src/core/facts/index.ts';

describe('claims of a text', () => {
  const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
    ['The cheapest kettle, guaranteed.', ['ranking cheapest', 'guarantee guaranteed']],
    ['A nut-free kitchen', ['allergen nut free']],
    ['made without eggs', ['allergen made without', 'allergen without eggs']],
    ['It has no gluten.', ['allergen no gluten']],
    ['Buy one, get one free', ['price free']],
    ['free of charge', ['price free of charge']],
    ['lighter than tin', ['comparison lighter than']],
    ['more careful than any', ['ranking more careful than any']],
    ['a carbon-neutral kiln', ['environment carbon neutral']],
    ['Best wishes, and feel free to write.', []],
    ['Other than that, rather than this', []],
    ['The first Saturday', []],
    ['the first kettle', ['ranking the first']],
  ];
  for (const [text, claims] of CASES)
    it(`of “${text}” are ${claims.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        claimsIn(text).map(({ kind, claim }) => `${kind} ${claim}`),
        claims,
      );
    });

  it('have their spans in the text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('free', ' from ', 'best', '-', 'no ', 'nuts'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of claimsIn(text))
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });
});

describe('a text that breaks off inside a claim', () => {
  for (const text of [
    'The glaze is made without ',
    'This pot is guaranteed',
    'The clay was clinically ',
    'It is the cheapest ',
    'Buy a pot and get ',
    'Order two kettles before June and ',
  ])
    it(`is “${text}”`, () => {
      assert.ok(breaksOffInClaim(text));
    });
  for (const text of ['We fire the kiln and ', 'Ask for ', 'We made it with ', 'In order to dry it and '])
    it(`is not “${text}”`, () => {
      assert.ok(!breaksOffInClaim(text));
    });
});

describe('what is newly stated', () => {
  const stated = (sentence: string, text: string, draft = '', ledger = ''): string | undefined =>
    newlyStated(sentence, text, () => statedIn([draft]), statedIn([ledger]));

  it('is a date, a price, a quantity or a claim that nobody stated', () => {
    assert.equal(stated('We open on ', 'Monday'), 'Monday');
    assert.equal(stated('It costs 12 ', 'pounds'), '12 pounds');
    assert.equal(stated('It takes 12 ', 'days'), '12 days');
    assert.equal(stated('The lid comes ', 'free'), 'free');
    assert.equal(stated('The lid is ', 'lighter than tin'), 'lighter than');
    assert.equal(stated('The lid is che', 'apest'), 'cheapest');
  });

  it('is the rest of a claim', () => {
    assert.equal(stated('The glaze is made without ', 'lead'), 'lead');
    assert.equal(stated('The glaze is made without l', 'ead'), 'ead');
    assert.equal(stated('The glaze is clinically', ' tested'), 'tested');
  });

  it('is nothing that the draft or the ledger states', () => {
    assert.equal(stated('We open on ', 'Monday', 'Closed but for Mondays.'), undefined);
    assert.equal(stated('It takes 12 ', 'days', '', 'A repair takes twelve days.'), undefined);
    assert.equal(stated('The lid comes ', 'free', '', 'Lids are free.'), undefined);
    assert.equal(stated('We took the lid ', 'off'), undefined);
  });

  it('is nothing of a text that the draft has already', () => {
    const piece = fc.constantFrom(
      'free',
      'the best',
      'on Monday',
      '12 days',
      '£40',
      'a lid',
      'no nuts',
      'warm',
      'and',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        assert.equal(stated('', text, text), undefined);
      }),
    );
  });

  it('is remembered by paragraph', () => {
    const cache = new StatedCache();
    const piece = fc.constantFrom('free', 'the best', 'on Monday', '12 days', '£40', '\n\n', 'no nuts');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        assert.deepEqual(cache.read(text), statedIn(text.split(/\n\s*\n/)));
      }),
    );
    assert.deepEqual(cache.read(''), NOTHING_STATED);
  });
});
