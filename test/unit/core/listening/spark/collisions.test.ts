import assert from 'node:assert/strict';
import { collisionsOf } from '../../../../../src/core/listening/index.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 5, 12);
const SPARK = {
  ...{ alerted: NOW - DAY, start: NOW - DAY, end: NOW - DAY / 2 },
  terms: ['buckles', 'snapped', 'refund'],
};
const draftOf = (date: string, ...texts: readonly string[]) => ({
  date,
  sentences: texts.map((text, at) => ({ text, start: at * 100, end: at * 100 + text.length })),
});
const SAME = ['We sew on a Tuesday.', 'The new buckle never snaps.', 'It snapped once.'];
const CHEERFUL = ['What a wonderful, happy day!', 'We love it and we are so excited!', 'The lid is blue.'];

describe('a scheduled draft beside unusual mentions', () => {
  const found = (draft: ReturnType<typeof draftOf>, concern?: number, until = NOW, now = NOW) =>
    collisionsOf(draft, [concern === undefined ? SPARK : { ...SPARK, concern }], until, now);

  it('collides where it has two of the words that rose, in any form, and names them and the sentence', () => {
    assert.deepEqual(found(draftOf('2026-03-06', ...SAME)), [
      {
        ...{ kind: 'topic', alerted: SPARK.alerted, start: SPARK.start },
        ...{ words: ['buckle', 'snaps'], sentence: { start: 100, end: 127 } },
      },
    ]);
  });

  it('does not for one word, a past day, a far day, an old export, or no unusual time', () => {
    assert.deepEqual(found(draftOf('2026-03-06', 'A buckle is a buckle.')), []);
    assert.deepEqual(found(draftOf('2026-03-04', ...SAME)), []);
    assert.deepEqual(found(draftOf('2026-04-20', ...SAME)), []);
    assert.deepEqual(found(draftOf('2026-03-06', ...SAME), undefined, NOW - 20 * DAY), []);
    assert.deepEqual(collisionsOf(draftOf('2026-03-06', ...SAME), [], NOW, NOW), []);
  });

  it('collides in tone where it is cheerful and people write gravely', () => {
    const [tone] = found(draftOf('2026-03-06', ...CHEERFUL), 0.8);
    assert.deepEqual([tone?.kind, tone?.words, tone?.sentence.start], ['tone', [], 0]);
    assert.deepEqual(found(draftOf('2026-03-06', ...CHEERFUL), 0.4), []);
    assert.deepEqual(found(draftOf('2026-03-06', ...CHEERFUL)), []);
    assert.deepEqual(found(draftOf('2026-03-06', CHEERFUL[0] ?? '', 'We sew on a Tuesday.'), 0.8), []);
  });
});
