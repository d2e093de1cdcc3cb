import assert from 'node:assert/strict';
import { classesHere, classesOf, fitsHere, placeIn } from '../../../../src/core/english/word-class.ts';

const classes = (word: string): string => [...classesOf(word)].sort().join(' ');
const here = (text: string, word: string): string => {
  const start = text.indexOf(word);
  return [...(classesHere(placeIn(text, start, start + word.length)) ?? [])].sort().join(' ');
};

describe('what a word can be', () => {
  for (const [word, expected] of [
    ['find', 'verb'],
    ['depot', 'noun'],
    ['store', 'noun verb'],
    ['stores', 'noun verb'],
    ['thrilled', 'adjective verb'],
    ['the Hatch', 'noun'],
    ['honest deal', 'adjective noun'],
    ['passionate', 'adjective'],
    ['mended', 'adjective verb'],
    ['kerning', 'adjective'],
    ['utilise', 'verb'],
    ['make use of', 'verb'],
    ['canning line', 'adjective noun'],
  ] as const)
    it(`${word}: ${expected}`, () => {
      assert.equal(classes(word), expected);
    });
});

describe('what a word is in its place', () => {
  for (const [text, word, expected] of [
    ['We store honey.', 'store', 'verb'],
    ['They will plant trees.', 'plant', 'verb'],
    ['Come to the store on Friday.', 'store', 'noun'],
    ['From our centrally located depots.', 'located', 'adjective'],
    ['We located two depots.', 'located', 'verb'],
    ['It goes to depots.', 'depots', ''],
    ['Depots close at six.', 'Depots', ''],
    ['Your purchase, and ours.', 'purchase', 'noun'],
  ] as const)
    it(`“${word}” in “${text}”: ${expected === '' ? 'not told' : expected}`, () => {
      assert.equal(here(text, word), expected);
    });

  it('decides which word can stand there', () => {
    const place = placeIn('From our centrally located depots.', 19, 26);
    assert.equal(fitsHere('find', place), false);
    assert.equal(fitsHere('nearby', place), true);
  });
});
