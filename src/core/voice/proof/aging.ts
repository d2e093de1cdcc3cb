import type { VoiceCounts } from '../count/counts.ts';
import { VoiceTotals, WithoutPost } from '../count/totals.ts';
import { scoreSymbols } from '../score/text/score-text.ts';
import { deriveVoice } from '../score/voice.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import type { CutPost } from './cut.ts';
import type { AgeProof, Aging } from './proof.ts';
import { areaUnderCurve } from './recognition.ts';
import { deviations } from './spread.ts';

/** A post with its counts, for the tests over all posts. */
export interface CheckedPost {
  readonly cut: CutPost;
  readonly counts: VoiceCounts;
  readonly date: string | undefined;
  readonly channel: string | undefined;
}

/** The fewest dated posts for a test: ten in each half. */
const LEAST_DATED = 20;
/** The probability of a false difference between the halves, over all tested channels. */
const CHANCE = 0.005;
/**
 * The least share of pairs that counts as a difference: smaller ones are significant with many posts, but do
 * not matter.
 */
const LEAST_PAIRS = 0.65;
const BEYOND = 0.05;
/** Shorter posts, in words, are not tested. */
const LEAST_WORDS = 20;

/**
 * Tests channel by channel, since channels differ and come and go; all posts together where no channel has
 * enough of them.
 */
export function* testAging(
  posts: readonly CheckedPost[],
  background: VoiceBackground,
): Generator<undefined, Aging, undefined> {
  const dated = posts.filter(({ date, cut }) => date !== undefined && cut.headWords >= LEAST_WORDS);
  const channels = [...new Set(dated.map(({ channel }) => channel))].sort();
  const large = channels
    .map((channel) => [channel, dated.filter((post) => post.channel === channel)] as const)
    .filter(([, of]) => of.length >= LEAST_DATED);
  const groups = large.length > 0 ? large : dated.length >= LEAST_DATED ? [[undefined, dated] as const] : [];
  if (groups.length === 0) return { known: false, dated: dated.length, needed: LEAST_DATED };
  const found: AgeProof[] = [];
  for (const [channel, of] of groups)
    found.push(yield* testGroup(channel, of, CHANCE / groups.length, background));
  return { known: true, groups: found };
}

function* testGroup(
  channel: string | undefined,
  posts: readonly CheckedPost[],
  chance: number,
  background: VoiceBackground,
): Generator<undefined, AgeProof, undefined> {
  const inOrder = posts.toSorted(byDate);
  const older = inOrder.slice(0, inOrder.length >> 1);
  const recent = inOrder.slice(inOrder.length >> 1);
  const totals = new VoiceTotals();
  for (const { cut, counts } of recent) totals.add(cut.id, counts);
  // Each post is scored by a voice without one of the recent posts: without the post itself, or for an older
  // post without another.
  const score = (post: CheckedPost, without: CheckedPost): { id: string; words: number; value: number } => {
    const voice = deriveVoice(new WithoutPost(totals, without.counts), background);
    return { id: post.cut.id, words: post.cut.headWords, value: scoreSymbols(voice, post.cut.head).manner };
  };
  const recentScores: ReturnType<typeof score>[] = [];
  for (const post of recent) {
    recentScores.push(score(post, post));
    yield;
  }
  const olderScores: ReturnType<typeof score>[] = [];
  for (const [at, post] of older.entries()) {
    olderScores.push(score(post, recent[at % recent.length] ?? post));
    yield;
  }
  const usual = deviations(recentScores, recentScores);
  const found = deviations(olderScores, recentScores);
  const pairs = areaUnderCurve(usual, found);
  const differs = pairs >= LEAST_PAIRS && chanceOf(pairs, usual.length, found.length) < chance;
  const limit =
    usual.toSorted((a, b) => a - b)[Math.max(0, Math.floor(BEYOND * (usual.length + 1)) - 1)] ?? -Infinity;
  return {
    channel,
    older: older.length,
    recent: recent.length,
    since: recent[0]?.date ?? '',
    pairs,
    differs,
    stale: differs ? older.filter((_, at) => (found[at] ?? 0) < limit).map(({ cut }) => cut.id) : [],
  };
}

const byDate = (a: CheckedPost, b: CheckedPost): number =>
  compare(a.date ?? '', b.date ?? '') || compare(a.cut.id, b.cut.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The probability that the first of two samples wins this many pairs by chance: Mann and Whitney's test
 * (1947), one-sided, by its normal limit.
 */
function chanceOf(pairs: number, first: number, second: number): number {
  const deviation = Math.sqrt((first + second + 1) / (12 * first * second));
  return upperTail((pairs - 0.5) / deviation);
}

/** The chance that a normal variable exceeds `z` (Abramowitz and Stegun, 1964, 26.2.17; error below 1e-7). */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
