import assert from 'node:assert/strict';
import { openingsFor, readMaterial } from '../../../../../src/core/directions/material/index.ts';

const openings = (text: string): string[] => openingsFor(readMaterial(text)).map((opening) => opening.text);

describe('openings made from the writer’s own sentences', () => {
  const MADE: readonly (readonly [string, readonly string[]])[] = [
    [
      'The bricks hung in the gallery for thirty-four days, on a strap from Cumbria.',
      ['For thirty-four days the bricks hung in the gallery.'],
    ],
    ['The strap from Cumbria gave 5 mm.', ['It gave 5 mm. The strap from Cumbria.']],
    ['We can live with a millimetre.', ['Can we live with a millimetre?']],
    ['We wanted red, but we got brown.', ['We wanted red. We got brown.']],
    ['There are two urns.', ['Two urns.']],
    ['No suitcases, shoes or tents.', ['No suitcases. No shoes. No tents.']],
    ['Nell says, “The bell was late.”', ['“The bell was late,” says Nell.']],
    ['So I put my whole arm in the bucket.', ['I put my whole arm in the bucket.']],
  ];
  for (const [written, made] of MADE)
    it(`turns “${written}”`, () => {
      assert.deepEqual(openings(written), made);
    });

  const LEFT: readonly string[] = [
    'My dad worked for the mill.',
    'The van was fine.',
    'The tree named Jo gave 61 pounds.',
    'We didn’t turn the wheel for ten days.',
    'Our revolutionary strap gave 5 mm.',
    'The result is a wave.',
    'You can bring a bag.',
    'We might live with a millimetre.',
    'If it rains, we can mend a bag.',
    'Thirty people came at nine, but only if they had a ticket.',
    '[Ask Ines: the strap gave 5 mm.]',
  ];
  for (const written of LEFT)
    it(`leaves “${written}”`, () => {
      assert.deepEqual(openings(written), []);
    });

  it('gives none that the draft has already', () => {
    assert.deepEqual(openings('There are two urns. Two urns.'), []);
  });

  it('gives at most two of a draft', () => {
    const text = 'There are two urns. There are three bells. There are four ropes.';
    assert.deepEqual(openings(text).length, 2);
  });

  it('says which sentences it took and what it does', () => {
    const [opening] = openingsFor(readMaterial('Hello from the shed. There are two urns.'));
    assert.deepEqual(opening?.from, [1]);
    assert.deepEqual(opening.hooks, ['number']);
  });
});
