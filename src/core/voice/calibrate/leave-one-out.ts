import { ENOUGH_POSTS, type Calibration, type CorpusPost, type LengthBand } from '../model/calibration.ts';
import { FACETS, type Facet, type FacetScores } from '../model/facets.ts';
import { peakDrift } from '../drift/peak-drift.ts';
import { intensityLimits, type DriftingSentence } from '../drift/intensity.ts';
import { ascending } from '../../base/numbers/ascending.ts';
import { piecesOf } from '../count/pieces.ts';

/** A post as scored by a voice learned without it. */
export interface HeldOut {
  /** The post's sentences, with their drift within this post. */
  readonly judged: readonly DriftingSentence[];
  /**
   * Scores the sentences with the given indices as one text, with facet measures where facets have
   * percentiles.
   */
  readonly score: (sentences: readonly number[]) => { readonly raw: number; readonly facets?: FacetScores };
}

const SHORTEST_BAND = 40;
const BAND_WORDS = [SHORTEST_BAND, 80, 160, 320, 640];
/** Fewer posts show no limit for sentences. */
const LEAST_POSTS = 5;
/** Per sentence, for each of the two limits. */
const FALSE_ALARMS = 0.02;

/**
 * Calibrates on the posts of `sample`, each scored by a voice learned without it; yields after each post.
 * `evidence` is the number of posts that one post counts for: below 1, intervals widen.
 */
export function* calibrateHeldOut(
  sample: readonly CorpusPost[],
  holdOut: (post: CorpusPost) => HeldOut,
  evidence = 1,
  leastPosts = ENOUGH_POSTS,
): Generator<undefined, Calibration, undefined> {
  const bands = BAND_WORDS.map(emptyBand);
  const judged: (readonly DriftingSentence[])[] = [];
  for (const post of sample) {
    const held = holdOut(post);
    for (const band of bands) takePieces(band, held);
    judged.push(held.judged);
    yield;
  }
  const sentences = judged.flat();
  return {
    posts: bands[0]?.posts ?? 0,
    leastPosts,
    bands: bands.filter(({ posts }) => posts >= leastPosts).map((band) => finished(band, evidence)),
    limits: {
      drift: upperLimit(
        sentences.map(({ drift }) => drift),
        sample.length,
      ),
      registerShift: upperLimit(
        sentences.map(({ registerShift }) => registerShift),
        sample.length,
      ),
    },
    intensity: intensityLimits(judged),
  };
}

interface GrowingBand {
  readonly words: number;
  posts: number;
  readonly scores: number[];
  readonly peaks: number[];
  readonly facets: Readonly<Record<Facet, number[]>>;
}

const emptyBand = (words: number): GrowingBand => ({
  words,
  posts: 0,
  scores: [],
  peaks: [],
  facets: { rhythm: [], diction: [], address: [], punctuation: [], structure: [], vocabulary: [] },
});

function takePieces(band: GrowingBand, { judged, score }: HeldOut): void {
  const all = [...judged.keys()];
  const pieces = piecesOf(all, band.words, (at) => judged[at]?.words ?? 0);
  if (pieces.length > 0) band.posts++;
  // A draft is compared whole, with whole posts of about its length where there are any: pieces of long posts have no
  // ending, and short posts are often of another kind than long ones.
  const words = judged.reduce((sum, sentence) => sum + sentence.words, 0);
  const isWhole = isAbout(band.words, words);
  if (isWhole) band.scores.push(score(all).raw);
  for (const piece of pieces) {
    const { raw, facets } = score(piece);
    if (!isWhole) band.scores.push(raw);
    band.peaks.push(peakDrift(piece.flatMap((at) => judged[at] ?? [])));
    if (facets) for (const facet of FACETS) band.facets[facet].push(facets[facet]);
  }
}

/** True for a length that is nearer to a band's than to that of the bands beside it, which are half and twice as long. */
const isAbout = (band: number, words: number): boolean =>
  band > SHORTEST_BAND && words >= band / Math.SQRT2 && words < band * Math.SQRT2;

function finished({ words, posts, scores, peaks, facets }: GrowingBand, evidence: number): LengthBand {
  const band = {
    words,
    posts: Math.max(1, posts * evidence),
    scores: ascending(scores),
    peaks: ascending(peaks),
  };
  if (facets.rhythm.length === 0) return band;
  return {
    ...band,
    facets: {
      rhythm: ascending(facets.rhythm),
      diction: ascending(facets.diction),
      address: ascending(facets.address),
      punctuation: ascending(facets.punctuation),
      structure: ascending(facets.structure),
      vocabulary: ascending(facets.vocabulary),
    },
  };
}

/**
 * The conformal limit, which the brand's next sentence exceeds with a probability of at most `FALSE_ALARMS`.
 */
function upperLimit(figures: readonly number[], posts: number): number {
  if (posts < LEAST_POSTS) return Infinity;
  return ascending(figures)[Math.ceil((figures.length + 1) * (1 - FALSE_ALARMS)) - 1] ?? Infinity;
}
