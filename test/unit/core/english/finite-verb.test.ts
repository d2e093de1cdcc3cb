import assert from 'node:assert/strict';
import { hasFiniteVerb } from '../../../../src/core/english/finite-verb.ts';

describe('a finite verb', () => {
  for (const sentence of [
    'The kiln is hot.',
    'We glazed forty cups.',
    'It’s free.',
    'Cups need patience.',
    'The potter often sells the cups.',
    'Please find the map at the gate.',
    'In doubt, make a new one.',
    'Bring a spoon.',
    'Support other potters.',
    'The shed stood for years.',
    'This means the kiln.',
    'Visitors want to see the kiln.',
  ])
    it(`is in: ${sentence}`, () => {
      assert.ok(hasFiniteVerb(sentence));
    });

  for (const fragment of [
    'Presentation',
    'Leek from the allotment',
    'Cups, plates and the rest of the glaze.',
    'Support for potters',
    'Working with clay in winter',
    'Distinguished guests',
    'Grown-up evenings for two',
    'An introduction to plain glazes',
    'The plans of the year',
    'To use the kiln at night.',
  ])
    it(`is not in: ${fragment}`, () => {
      assert.ok(!hasFiniteVerb(fragment));
    });
});
