import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runToEnd } from '../../../../src/core/base/cooperative.ts';
import { calibrateInSteps, percentileOf, scoreText } from '../../../../src/core/voice/index.ts';
import { bakeryPosts, blocksOf, voiceOf } from './corpus.ts';

const OWN =
  'We bake rye at four. The oven is old. Come early, and bring the bag back. We use salt from two mills.';
const FOREIGN =
  'We are excited to share that our amazing team has been working closely with partners to deliver a better experience for every customer!';

describe('scoring a text', () => {
  const posts = bakeryPosts(12);
  const voice = voiceOf(posts);

  it('puts the brand’s own manner above another', () => {
    assert.ok(scoreText(voice, blocksOf(OWN)).raw > scoreText(voice, blocksOf(FOREIGN)).raw + 0.5);
  });

  it('does not depend on the order in which posts were learned', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        assert.deepEqual(scoreText(voiceOf(shuffled), blocksOf(OWN)), scoreText(voice, blocksOf(OWN)));
        assert.deepEqual(
          runToEnd(calibrateInSteps(voice, shuffled)),
          runToEnd(calibrateInSteps(voice, posts)),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('separates manner from matter, and is the sum of its facets', () => {
    const score = scoreText(voice, blocksOf(OWN));
    const sum = Object.values(score.facets).reduce((total, value) => total + value, 0);
    assert.ok(Math.abs(score.manner + score.matter - score.raw) < 1e-9);
    assert.ok(Math.abs(sum - score.raw) < 1e-9);
    assert.equal(score.words, 22);
  });

  it('follows the totals when a post goes', () => {
    const totalsBefore = scoreText(voiceOf(posts), blocksOf(OWN)).raw;
    const totalsAfter = scoreText(voiceOf(posts.slice(1)), blocksOf(OWN)).raw;
    assert.notEqual(totalsBefore, totalsAfter);
  });

  it('is finite for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { raw, manner, matter } = scoreText(voice, blocksOf(text));
        assert.ok([raw, manner, matter].every(Number.isFinite));
      }),
    );
  });
});

describe('the percentile of a score', () => {
  const posts = bakeryPosts(12);
  const voice = voiceOf(posts);
  const calibration = runToEnd(calibrateInSteps(voice, posts));

  it('is silent on a text that is too short', () => {
    const score = scoreText(voice, blocksOf('We bake at four.'));
    assert.deepEqual(percentileOf(calibration, score), { tooShort: true, atLeastWords: 40 });
  });

  it('is silent when there are too few posts to compare with', () => {
    const few = bakeryPosts(3);
    const score = scoreText(voice, blocksOf(OWN.repeat(4)));
    assert.deepEqual(percentileOf(runToEnd(calibrateInSteps(voiceOf(few), few)), score), {
      tooFewPosts: true,
    });
  });

  it('rises with the score and lies within its interval', () => {
    const figures = [-5, -1, 0, 1, 2, 3, 9].map((raw) => percentileOf(calibration, { raw, words: 60 }));
    let before = 0;
    for (const figure of figures) {
      assert.ok('percentile' in figure);
      assert.ok(figure.low <= figure.percentile && figure.percentile <= figure.high);
      assert.ok(figure.percentile >= before);
      before = figure.percentile;
    }
  });
});
