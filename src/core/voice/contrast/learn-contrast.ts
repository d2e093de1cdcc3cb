import type { VoiceBackground } from '../background/statistics.ts';
import { sampleOf } from '../model/sample-of.ts';
import type { CorpusPost, ScoredPart } from '../model/calibration.ts';
import type { LearnedContrast } from './contrast.ts';
import { joinedRows, type OwnPassages } from './joined-rows.ts';
import { passagesIn } from './passage-counts.ts';
import type { PassageCounts } from '../background/hashed-features.ts';
import { solveRidge } from './ridge.ts';

/** Fewer posts do not show what is the brand's rather than theirs. */
const LEAST_POSTS = 5;
// A sample bounds the work for large brands; results flatten at about 25 posts.
const MOST_POSTS = 100;
const MOST_PASSAGES = 300;
const MOST_PASSAGES_A_POST = 12;
/** Posts are divided into so many folds; for each, weights are also learned without it. */
export const FOLDS = 5;

// Chosen on held-out organisations.
const STRENGTH = 3;
const ITERATIONS = 8;

interface OwnPassage extends PassageCounts {
  /** The problem that leaves its post out. */
  readonly fold: number;
  readonly weight: number;
}

/**
 * Learns what tells a brand's passages from others': ridge regression on 1 for the brand's and −1 for the background's
 * passages, both sides of equal importance, on all posts and without each of `folds` folds of them. A deterministic sample
 * of posts bounds the work; equal sets of posts give equal results. Undefined with too few posts. Yields every few milliseconds.
 */
export function* learnContrast(
  background: VoiceBackground,
  posts: Iterable<CorpusPost>,
  scoredPart: ScoredPart = (blocks) => blocks,
  folds = FOLDS,
): Generator<undefined, LearnedContrast | undefined, undefined> {
  const { passages: others } = background;
  const sample = sampleOf(posts, MOST_POSTS);
  if (!others || others.size === 0 || sample.length < LEAST_POSTS) return undefined;
  const most = Math.min(MOST_PASSAGES_A_POST, Math.floor(MOST_PASSAGES / sample.length));
  const learned = new Map<string, number>();
  const own: OwnPassage[] = [];
  for (const post of sample) {
    const fold = folds === 0 ? 0 : 1 + (learned.size % folds);
    const passages = passagesIn(background, scoredPart(post.blocks), most);
    if (passages.length > 0) learned.set(post.id, fold);
    for (const passage of passages) own.push({ ...passage, fold, weight: post.weight ?? 1 });
    yield;
  }
  if (learned.size < LEAST_POSTS) return undefined;
  const passages = concatenated(own);
  const { parts, columns } = joinedRows(passages, others);
  const problems = 1 + folds;
  const importances = importancesOf(own, others.size, problems);
  const targets = Float64Array.from(importances, (_, at) => (at < own.length * problems ? 1 : -1));
  yield;
  const width = columns.buckets.length;
  const solution = yield* solveRidge({ parts, width, problems, targets, importances }, ITERATIONS);
  return {
    posts: learned,
    passages,
    problems,
    coefficients: Float32Array.from(solution),
  };
}

function importancesOf(own: readonly OwnPassage[], others: number, problems: number): Float64Array {
  const importances = new Float64Array((own.length + others) * problems);
  for (let problem = 0; problem < problems; problem++) {
    const isIn = ({ fold }: OwnPassage): boolean => problem === 0 || fold !== problem;
    const total = own.reduce((sum, passage) => sum + (isIn(passage) ? passage.weight : 0), 0);
    const half = (STRENGTH * (total + others)) / 2;
    own.forEach((passage, row) => {
      importances[row * problems + problem] = isIn(passage) ? (half * passage.weight) / total : 0;
    });
    for (let row = own.length; row < own.length + others; row++)
      importances[row * problems + problem] = half / others;
  }
  return importances;
}

function concatenated(passages: readonly PassageCounts[]): OwnPassages {
  const starts = new Uint32Array(passages.length + 1);
  passages.forEach(({ buckets }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + buckets.length;
  });
  const buckets = new Uint32Array(starts.at(-1) ?? 0);
  const counts = new Uint32Array(buckets.length);
  passages.forEach((passage, row) => {
    buckets.set(passage.buckets, starts[row]);
    counts.set(passage.counts, starts[row]);
  });
  return { starts, buckets, counts };
}
