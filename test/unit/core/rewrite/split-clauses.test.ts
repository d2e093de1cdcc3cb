import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { splitClauses } from '../../../../src/core/rewrite/wording/split-clauses.ts';
import { bakeryPosts, voiceOf } from '../voice/corpus.ts';

describe('splitting a long sentence', () => {
  const voice = voiceOf(bakeryPosts(30));
  const LONG =
    'the rye is milled in the village on Monday, mixed by hand on Tuesday and left under a cloth beside the warm oven until the baker is back';
  const split = (sentence: string): string | undefined => {
    const [edit] = splitClauses(voice, sentence, localizeInEnglish);
    return edit && sentence.slice(0, edit.start) + edit.replacement + sentence.slice(edit.end);
  };
  const PLAIN = LONG.replace(' on Monday, mixed', ' on Monday and mixed').replace(
    ' until the baker is back',
    '',
  );

  it('is done at “and” before a subject of its own, with the length as the reason', () => {
    assert.equal(split(`Then ${PLAIN}, and we bake it at five.`), `Then ${PLAIN}. We bake it at five.`);
    assert.match(
      splitClauses(voice, `Then ${PLAIN}, and we bake it at five.`, localizeInEnglish)[0]?.why ?? '',
      /^\d+ words; this brand’s sentences are mostly \d+–\d+$/,
    );
  });

  it('keeps “but” and “so”, which carry meaning', () => {
    assert.equal(split(`Then ${PLAIN}, but we bake it at five.`), `Then ${PLAIN}. But we bake it at five.`);
    assert.equal(split(`Then ${PLAIN}, so it bakes at five.`), `Then ${PLAIN}. So it bakes at five.`);
  });

  it('is not done in a list, a condition, reported speech or a short sentence', () => {
    for (const sentence of [
      `Then ${PLAIN}, and the cups are put out at five.`,
      `If ${PLAIN}, and we bake it at five, it keeps a week.`,
      `The miller said ${PLAIN}, and we bake it at five.`,
      `Then ${LONG}, and we bake it at five.`,
      'It is milled on Monday, and we bake it at five.',
    ])
      assert.equal(split(sentence), undefined, sentence);
  });
});
