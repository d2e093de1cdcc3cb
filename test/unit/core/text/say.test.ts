import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { overlaps, touches } from '../../../../src/core/text/index.ts';

describe('localizing in English', () => {
  it('fills the places of the template, in any order and as often as they occur', () => {
    assert.equal(localizeInEnglish('{1} of {0}, {1} again', 'ten', 3), '3 of ten, 3 again');
  });

  it('keeps a place without a value', () => {
    assert.equal(localizeInEnglish('{0} and {1}', 'tea'), 'tea and {1}');
  });

  it('does not read values as templates', () => {
    assert.equal(localizeInEnglish('{0}', '{1} $&'), '{1} $&');
  });
});

describe('spans', () => {
  it('overlap when they share a character, not when they only meet', () => {
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 }), true);
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
  });

  it('are touched at both ends', () => {
    const span = { start: 2, end: 4 };
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches(span, offset)),
      [false, true, true, true, false],
    );
  });
});
