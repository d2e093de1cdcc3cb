import assert from 'node:assert/strict';
import {
  compose,
  type Composition,
  type TextChange,
} from '../../../../../src/core/offer-policy/suggestions/index.ts';

/** Whether an input method seems to be at work after some edits. */
function composingAfter(
  ...edits: readonly (readonly [offset: number, length: number, text: string])[]
): boolean {
  let last: Composition | undefined;
  for (const [offset, length, text] of edits) last = compose(last, [{ offset, length, text }]);
  return last?.composing ?? false;
}

describe('an input method at work', () => {
  it('is recognised by replacing its own letters', () => {
    assert.ok(composingAfter([5, 0, 'k'], [5, 1, 'ka']));
    assert.ok(composingAfter([5, 0, 'k'], [5, 1, 'か'], [5, 1, 'かな'], [5, 2, '仮名']));
    assert.ok(composingAfter([5, 0, '´'], [5, 1, 'é']));
    assert.ok(composingAfter([5, 0, 'ka'], [6, 1, 'か']));
  });

  it('ends with letters that replace nothing', () => {
    assert.ok(!composingAfter([5, 0, 'k'], [5, 1, 'か'], [6, 0, '.']));
    assert.ok(!composingAfter([5, 0, 'k'], [5, 1, 'か'], [5, 1, '']));
  });

  it('does not include typing, deleting or correcting elsewhere', () => {
    assert.ok(!composingAfter([5, 0, 'a'], [6, 0, 'b'], [7, 0, 'c']));
    assert.ok(!composingAfter([5, 0, 'a'], [5, 1, ''], [5, 0, 'b']));
    assert.ok(!composingAfter([5, 0, 'a'], [2, 1, 'x']));
    const both: TextChange[] = [
      { offset: 9, length: 1, text: 'x' },
      { offset: 5, length: 1, text: 'x' },
    ];
    assert.equal(compose({ start: 5, end: 6, composing: false }, both), undefined);
  });
});
