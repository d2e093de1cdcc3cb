import assert from 'node:assert/strict';
import { termPattern } from '../../../../src/core/checks/index.ts';
import { termPlaces } from '../../../../src/core/checks/terms/term-places.ts';

const found = (term: string, text: string): string[] => {
  const pattern = termPattern(term);
  assert.ok(pattern);
  return termPlaces(pattern, text).map(({ start, end }) => text.slice(start, end));
};

describe('the places of a term', () => {
  it('are found with any hyphen, with none, and in the plural', () => {
    for (const written of [
      'tea-lover',
      'tea‑lover',
      'tea‐lover',
      'tea–lover',
      'tea lover',
      'tealover',
      'Tea-Lovers',
      'TEA-LOVER',
    ])
      assert.deepEqual(found('tea-lover', `For a ${written}, say.`), [written]);
    assert.deepEqual(found('day old', 'A day-old pot and two day\u00A0old cups.'), [
      'day-old',
      'day\u00A0old',
    ]);
    assert.deepEqual(found('tea-lover', 'A steal-over, a tea-loverly day.'), []);
  });

  it('are found with invisible characters in them', () => {
    assert.deepEqual(found('premium', 'A pre\u00ADmi\u00ADum cup, a pre\u200Bmium pot.'), [
      'pre\u00ADmi\u00ADum',
      'pre\u200Bmium',
    ]);
  });

  it('are found with either apostrophe', () => {
    assert.deepEqual(found("don't miss out", "Don’t miss\nout, don't miss out."), [
      'Don’t miss\nout',
      "don't miss out",
    ]);
  });

  it('are not found in hashtags, handles, names of files, paths, sites and addresses', () => {
    for (const text of [
      '#premium and #PremiumTea and @premium',
      'premium-pot.jpg, /img/premium/pot, ./premium, (premium.pdf)',
      'premium.example.com/pot or premium@kettle.example',
    ])
      assert.deepEqual(found('premium', text), [], text);
  });

  it('are not found in quoted titles, and are found in other quotations', () => {
    assert.deepEqual(found('premium', 'She wrote “The Premium Pot” and "Premium Cups of the North".'), []);
    assert.deepEqual(found('premium', 'It is “a premium pot”, a “Premium” one. PREMIUM.'), [
      'premium',
      'Premium',
      'PREMIUM',
    ]);
  });

  it('are found at the end of a sentence and before a slash', () => {
    assert.deepEqual(found('premium', 'It is premium. Premium/plain? “Premium.”'), [
      'premium',
      'Premium',
      'Premium',
    ]);
  });
});
