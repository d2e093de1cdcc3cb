import { holdOut } from '../calibrate/calibrate.ts';
import type { Calibration, CorpusPost, ScoredPart } from '../model/calibration.ts';
import type { CountsOf } from '../count/counted-posts.ts';
import { countPost, sentencesOf } from '../count/counts.ts';
import { countWords } from '../count/features.ts';
import { calibrateHeldOut } from '../calibrate/leave-one-out.ts';
import { sampleOf } from '../model/sample-of.ts';
import { readText } from '../score/text/read-text.ts';
import { scoreReading } from '../score/text/score-text.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';
import { WithoutPost } from '../count/totals.ts';
import { deriveVoice, type Voice } from '../score/voice.ts';
import { withoutPost } from '../score/without-post.ts';

/** The counts of a channel's posts, and the posts. */
export interface ChannelCorpus {
  readonly tally: Tally;
  readonly posts: Iterable<CorpusPost>;
}

/** How a brand's voice differs in one channel. */
export interface ChannelVoice {
  readonly voice: Voice;
  /** Calibration on the channel's posts. */
  readonly calibration: Calibration;
}

/** The fewest posts, in the channel and elsewhere, that can show a shift. */
export const ENOUGH_POSTS = 8;
export const ENOUGH_WORDS = 600;
export const MOST_POSTS = 24;
/** Words read of a post; more do not change whether there is a shift. */
const MOST_WORDS = 200;
/**
 * Significance level for the share of posts that score higher with the channel's voice than with the whole
 * brand's.
 */
export const CHANCE = 0.01;

/**
 * The weight of the whole brand's rates in a channel's, in words. Chosen on the sample brands by the score of
 * held-out posts.
 */
export const WHOLE_WORDS = 1_000;

/**
 * The brand's rates shifted towards a channel: the mean of a Gamma posterior whose prior is the whole brand
 * with a weight of `wholeWords` words (a hierarchical model of counts; Gelman et al., Bayesian Data Analysis,
 * 2013, ch. 5). Counts are scaled to the whole brand's number of words, so that general English does not
 * outweigh a channel of few words.
 */
export class ShiftedTally implements Tally {
  readonly #channel: Tally;
  readonly #whole: Tally;
  /** Factors that scale each of the two counts to the whole brand's number of words. */
  readonly #ofChannel: number;
  readonly #ofWhole: number;

  constructor(channel: Tally, whole: Tally, wholeWords = WHOLE_WORDS) {
    this.#channel = channel;
    this.#whole = whole;
    this.#ofChannel = whole.words / (channel.words + wholeWords);
    this.#ofWhole = wholeWords / (channel.words + wholeWords);
  }

  get revision(): number {
    return this.#channel.revision + this.#whole.revision;
  }

  get posts(): number {
    return this.#whole.posts;
  }

  get words(): number {
    return this.#whole.words;
  }

  get sentences(): number {
    return this.#mixed(this.#channel.sentences, this.#whole.sentences);
  }

  count(key: number): number {
    return this.#mixed(this.#channel.count(key), this.#whole.count(key));
  }

  postsWith(key: number): number {
    return this.#whole.postsWith(key);
  }

  #mixed(channel: number, whole: number): number {
    return this.#ofChannel * channel + this.#ofWhole * whole;
  }
}

/**
 * A voice with the channel's weights. The figures shown in reasons are the whole brand's: whole numbers over
 * all posts.
 */
export function shiftedVoice(whole: Voice, channel: Tally): Voice {
  const shifted = deriveVoice(new ShiftedTally(channel, whole.tally), whole.background, whole.contrast);
  return { ...shifted, tally: whole.tally };
}

/** The voice in a channel, computed post by post; undefined when the channel has no significant shift. */
export function* channelVoiceInSteps(
  whole: Voice,
  channel: ChannelCorpus,
  scoredPart: ScoredPart = (blocks) => blocks,
  countsOf: CountsOf = countPost,
): Generator<undefined, ChannelVoice | undefined, undefined> {
  if (!isEnough(channel.tally, whole.tally)) return undefined;
  const sample = sampleOf(channel.posts, MOST_POSTS);
  if (!(yield* isCloser(whole, channel.tally, sample, scoredPart, countsOf))) return undefined;
  const calibration = yield* calibrateChannel(whole, channel.tally, sample, scoredPart, countsOf);
  // Without length bands in the channel, calibration on all posts is the better measure.
  if (calibration.bands.length === 0) return undefined;
  return { voice: shiftedVoice(whole, channel.tally), calibration };
}

/** Whether more of the posts score higher with the channel's voice than chance would have it; stops at the post that decides. */
function* isCloser(
  whole: Voice,
  channel: Tally,
  sample: readonly CorpusPost[],
  scoredPart: ScoredPart,
  countsOf: CountsOf,
): Generator<undefined, boolean, undefined> {
  let closer = 0;
  let farther = 0;
  for (const [at, post] of sample.entries()) {
    const left = sample.length - at;
    if (signTest(closer + left, farther) > CHANCE) return false;
    if (signTest(closer, farther + left) <= CHANCE) return true;
    const gain = gainOf(whole, channel, post, scoredPart, countsOf(post));
    if (gain > 0) closer++;
    if (gain < 0) farther++;
    yield;
  }
  return signTest(closer, farther) <= CHANCE;
}

const isEnough = (channel: Tally, whole: Tally): boolean =>
  channel.posts >= ENOUGH_POSTS &&
  channel.words >= ENOUGH_WORDS &&
  whole.posts - channel.posts >= ENOUGH_POSTS &&
  whole.words - channel.words >= ENOUGH_WORDS;

/**
 * How much higher a post scores with its channel's voice than with the whole brand's, both learned without
 * the post, and without contrasts, which channels do not shift.
 */
export function gainOf(
  whole: Voice,
  channel: Tally,
  post: CorpusPost,
  scoredPart: ScoredPart = (blocks) => blocks,
  counts = countPost(post),
): number {
  const others = deriveVoice(new WithoutPost(whole.tally, counts), whole.background);
  const shifted = deriveVoice(
    new ShiftedTally(new WithoutPost(channel, counts), others.tally),
    whole.background,
  );
  const piece = opening(sentencesOf(scoredPart(post.blocks)).map(({ text }) => readSymbols(text)));
  const read = readText(whole.background, piece);
  return scoreReading(shifted, read).raw - scoreReading(others, read).raw;
}

function opening(sentences: readonly (readonly VoiceSymbol[])[]): (readonly VoiceSymbol[])[] {
  let words = 0;
  return sentences.filter((symbols) => {
    const fits = words < MOST_WORDS;
    words += countWords(symbols);
    return fits;
  });
}

/**
 * One-sided sign test: the probability of at least `first` of the first kind when both kinds are equally
 * likely.
 */
export function signTest(first: number, second: number): number {
  const n = first + second;
  let term = 0.5 ** n;
  let chance = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= first) chance += term;
    term *= (n - k) / (k + 1);
  }
  return chance;
}

function calibrateChannel(
  whole: Voice,
  channel: Tally,
  sample: readonly CorpusPost[],
  scoredPart: ScoredPart,
  countsOf: CountsOf,
): Generator<undefined, Calibration, undefined> {
  return calibrateHeldOut(sample, (post) => {
    const counts = countsOf(post);
    const others = withoutPost(whole, post, counts);
    return holdOut(shiftedVoice(others, new WithoutPost(channel, counts)), scoredPart(post.blocks));
  });
}
