import assert from 'node:assert/strict';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import type { Post } from '../../../../../src/core/brand/index.ts';
import { readSymbols } from '../../../../../src/core/voice/model/symbols.ts';
import { countPost, deriveVoice, sentencesOf, VoiceTotals } from '../../../../../src/core/voice/index.ts';
import {
  CHANCE,
  channelVoiceInSteps,
  gainOf,
  MOST_POSTS,
  ShiftedTally,
  signTest,
} from '../../../../../src/core/voice/channels/channels.ts';
import { rawDifference } from '../../../../../src/core/voice/channels/raw-difference.ts';
import { scoreSymbols } from '../../../../../src/core/voice/score/score.ts';
import { sampleOf } from '../../../../../src/core/voice/model/sample-of.ts';
import { sharedBackground } from '../../../../../src/service/engine/shared-background.ts';
import { background } from '../../sample-brands.ts';
import { postsOf } from '../proof/brands.ts';

const posts = postsOf('harrow-and-pine');

/** With measured registers, which are part of every score. */
const { voice: general } = sharedBackground(background);

function totalsOf(of: readonly Post[]): VoiceTotals {
  const totals = new VoiceTotals();
  for (const post of of) totals.add(post.id, countPost(post));
  return totals;
}

const whole = deriveVoice(totalsOf(posts), general);

describe('how much closer a post is to its channel than to the brand', () => {
  it('is the difference of its two scores, to the last bit', () => {
    const channel = totalsOf(posts.filter((post) => post.channel === 'newsletter'));
    const shifted = deriveVoice(new ShiftedTally(channel, whole.tally), general);
    for (const post of posts) {
      const sentences = sentencesOf(post.blocks).map(({ text }) => readSymbols(text));
      const difference = rawDifference(shifted, whole, sentences);
      assert.equal(
        difference,
        scoreSymbols(shifted, sentences).raw - scoreSymbols(whole, sentences).raw,
        post.id,
      );
      assert.notEqual(difference, 0, post.id);
    }
  });

  it('decides about a channel as if every post had been asked', () => {
    const channels = [...new Set(posts.map(({ channel }) => channel))].map((name) =>
      posts.filter(({ channel }) => channel === name),
    );
    const byChance = [2, 3, 4].map((every) => posts.filter((_, at) => at % every === 0));
    const decided = [...channels, ...byChance].map((of) => {
      const tally = totalsOf(of);
      const gains = sampleOf(of, MOST_POSTS).map((post) => gainOf(whole, tally, post));
      const closer = gains.filter((gain) => gain > 0).length;
      const farther = gains.filter((gain) => gain < 0).length;
      const isEnough = of.length >= 8 && tally.words >= 600;
      const steps = channelVoiceInSteps(whole, { tally, posts: of });
      assert.equal(runToEnd(steps) !== undefined, isEnough && signTest(closer, farther) <= CHANCE);
      return isEnough ? signTest(closer, farther) <= CHANCE : undefined;
    });
    assert.ok(decided.includes(true) && decided.includes(false));
  });
});
