import {
  countPost,
  deriveVoice,
  sampleOf,
  scoreText,
  shiftedVoice,
  VoiceTotals,
  type CorpusPost,
  type Voice,
} from '../../voice/index.ts';

/** Samples beyond this number change little, and each is compared with all the others. */
const MOST_SAMPLES = 24;

/**
 * A voice learned from samples beside the brand's. A lead is how much higher a post scores with the first than with the second, in units of the score;
 * above 0 it is closer to the samples.
 */
export interface OwnVoice {
  /** Of each sample, with a voice learned from the others. */
  readonly leads: readonly number[];
  /** Of another post, with a voice learned from all samples. */
  readonly leadOf: (post: Pick<CorpusPost, 'blocks'>) => number;
}

/** Learned as a channel's voice is: the brand's rates, shifted towards the samples. */
export function ownVoice(brand: Voice, posts: readonly CorpusPost[]): OwnVoice {
  // Without the contrast, which no shift changes, so that the two scores differ in the posts alone.
  const whole = deriveVoice(brand.tally, brand.background);
  const sample = [...sampleOf(posts, MOST_SAMPLES)];
  const leadWith = (learned: readonly CorpusPost[], { blocks }: Pick<CorpusPost, 'blocks'>): number =>
    scoreText(shiftedVoice(whole, totalsOf(learned)), blocks).raw - scoreText(whole, blocks).raw;
  return {
    leads: sample.map((post) =>
      leadWith(
        sample.filter((other) => other !== post),
        post,
      ),
    ),
    leadOf: (post) => leadWith(sample, post),
  };
}

/** How many posts score higher with a voice learned from the others of them than with the brand's. */
export const closerToTheirOwn = (brand: Voice, posts: readonly CorpusPost[]): number =>
  ownVoice(brand, posts).leads.filter((lead) => lead > 0).length;

function totalsOf(posts: readonly CorpusPost[]): VoiceTotals {
  const totals = new VoiceTotals();
  for (const post of posts) totals.add(post.id, countPost(post));
  return totals;
}
