import assert from 'node:assert/strict';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import type { Post } from '../../../../../src/core/brand/index.ts';
import { readSymbols, type VoiceSymbol } from '../../../../../src/core/voice/model/symbols.ts';
import {
  contrastOf,
  countPost,
  deriveVoice,
  learnContrast,
  sentencesOf,
  VoiceTotals,
  type Voice,
} from '../../../../../src/core/voice/index.ts';
import {
  CHANCE,
  channelVoiceInSteps,
  gainOf,
  MOST_POSTS,
  ShiftedTally,
  signTest,
} from '../../../../../src/core/voice/channels/channels.ts';
import { Numbering } from '../../../../../src/core/voice/score/numbering.ts';
import { scoreSentences, type Score } from '../../../../../src/core/voice/score/score.ts';
import { weightSymbols } from '../../../../../src/core/voice/score/sentence-score.ts';
import { readText } from '../../../../../src/core/voice/score/text/read-text.ts';
import { scoreReading } from '../../../../../src/core/voice/score/text/score-text.ts';
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

/** Sums over the sentences, as a draft is scored at every keystroke. */
function scoredBySentence(voice: Voice, sentences: readonly (readonly VoiceSymbol[])[]): Score {
  const numbering = new Numbering();
  const sums = sentences.map((symbols) => weightSymbols(voice, symbols, numbering).sum);
  return scoreSentences(voice, sums, numbering);
}

describe('a text that is read once for several voices', () => {
  it('has the scores of its sentences, to the last bit', () => {
    const newsletter = posts.filter(({ channel }) => channel === 'newsletter');
    const shifted = deriveVoice(new ShiftedTally(totalsOf(newsletter), whole.tally), general);
    const learned = runToEnd(learnContrast(general, posts));
    assert.ok(learned && general.passages);
    const contrasted = deriveVoice(whole.tally, general, contrastOf(general.passages, learned));
    for (const post of posts) {
      const sentences = sentencesOf(post.blocks).map(({ text }) => readSymbols(text));
      const read = readText(general, sentences);
      for (const voice of [shifted, whole, contrasted])
        assert.deepEqual(scoreReading(voice, read), scoredBySentence(voice, sentences), post.id);
    }
  });
});

describe('whether posts are closer to their channel than to the brand', () => {
  it('is decided as if every post had been asked', () => {
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
