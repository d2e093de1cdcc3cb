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
 * How many posts score higher with a voice learned from the others of them than with the brand's. It is learned as a channel's is: the
 * brand's rates, shifted towards the posts.
 */
export function closerToTheirOwn(brand: Voice, posts: readonly CorpusPost[]): number {
  // Without the contrast, which no shift changes, so that the two scores differ in the posts alone.
  const whole = deriveVoice(brand.tally, brand.background);
  const sample = [...sampleOf(posts, MOST_SAMPLES)];
  return sample.filter((post) => {
    const own = shiftedVoice(whole, totalsOf(sample.filter((other) => other !== post)));
    return scoreText(own, post.blocks).raw > scoreText(whole, post.blocks).raw;
  }).length;
}

function totalsOf(posts: readonly CorpusPost[]): VoiceTotals {
  const totals = new VoiceTotals();
  for (const post of posts) totals.add(post.id, countPost(post));
  return totals;
}
