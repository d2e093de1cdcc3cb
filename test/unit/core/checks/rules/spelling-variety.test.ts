import assert from 'node:assert/strict';
import {
  CheckCache,
  runChecks,
  type Finding,
  type WordHabits,
} from '../../../../../src/core/checks/index.ts';
import { readProse } from '../../../../../src/core/text/index.ts';
import { profileOf } from '../draft.ts';

/** Posts that have each word so often, every time in another post. */
const habits = (times: Readonly<Record<string, number>>): WordHabits => ({
  times: (word) => times[word] ?? 0,
  posts: (word) => times[word] ?? 0,
});
const findings = (draft: string, times: Readonly<Record<string, number>>): Finding[] =>
  runChecks(draft, readProse(draft), new CheckCache({ profile: profileOf({}), habits: habits(times) }));
const told = (draft: string, times: Readonly<Record<string, number>>): string[] =>
  findings(draft, times).map(
    ({ text, fixes }) => `${text} > ${fixes.map(({ replacement }) => replacement).join()}`,
  );

const BRITISH = { colour: 9, centre: 3, grey: 2 };

describe('the variety of English', () => {
  it('is marked where a consistent brand spells otherwise, with the spelling that it uses', () => {
    assert.deepEqual(told('Color and gray in the center.', BRITISH), [
      'Color > Colour',
      'gray > grey',
      'center > centre',
    ]);
    assert.deepEqual(told('A grey colour.', { color: 9, center: 3 }), ['grey > gray', 'colour > color']);
  });

  it('names its evidence: posts with the word, or else words of the variety', () => {
    assert.deepEqual(
      findings('A color, molded.', BRITISH).map(({ message }) => message),
      [
        'Tea writes “colour” (posts: 9), not “color”.',
        'Tea uses British spelling (14 of 14 words): “moulded”, not “molded”.',
      ],
    );
  });

  it('is left alone where the brand is not consistent or has written too little', () => {
    assert.deepEqual(told('A color.', { colour: 9, center: 3 }), []);
    assert.deepEqual(told('A color.', { colour: 4 }), []);
    assert.deepEqual(told('A color.', {}), []);
  });

  it('is counted apart for words in -ise, which Oxford spelling writes in -ize', () => {
    assert.deepEqual(told('We organise and organize.', { ...BRITISH, organize: 9 }), ['organise > organize']);
    assert.deepEqual(told('We organise and organize.', BRITISH), []);
  });

  it('is decided by the word where posts have it the other way', () => {
    assert.deepEqual(told('A gray lid.', { colour: 30, gray: 1 }), []);
  });

  it('is ignored in quotations, names and code', () => {
    assert.deepEqual(told('> A color.\n\nAt the Center for `color`.', BRITISH), []);
  });
});
