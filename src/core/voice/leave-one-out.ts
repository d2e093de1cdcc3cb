import { hashString } from '../bytes/index.ts';
import type { Calibration, CorpusPost, LengthBand } from './calibration.ts';
import { countWords } from './features.ts';
import type { VoiceSymbol } from './symbols.ts';

/** A sentence as read for a voice. */
export interface ReadSentence {
  readonly text: string;
  readonly symbols: readonly VoiceSymbol[];
}

/** One post, and a voice that never saw it. */
export interface HeldOut {
  readonly sentences: readonly ReadSentence[];
  score(piece: readonly (readonly VoiceSymbol[])[]): number;
  drift(sentence: ReadSentence): { readonly drift: number; readonly slip: number };
}

/** Before anything is known: no figure is given and nothing is flagged. */
export const NO_CALIBRATION: Calibration = { bands: [], limits: { drift: Infinity, slip: Infinity } };

const BAND_WORDS = [40, 80, 160, 320, 640];
const MOST_PIECES = 4;
const LEAST_POSTS = 5;
/** Of sentences, for each of the two limits. */
const FALSE_ALARMS = 0.02;

/**
 * What is normal for the posts of `sample`, each heard by a voice that never saw it; post by post, for callers that have other things
 * to do in between. `weight` is how much one post counts as evidence: below 1 intervals widen.
 */
export function* calibrateHeldOut(
  sample: readonly CorpusPost[],
  holdOut: (post: CorpusPost) => HeldOut,
  weight = 1,
): Generator<undefined, Calibration, undefined> {
  const bands = BAND_WORDS.map(() => ({ posts: 0, scores: new Array<number>() }));
  const drifts: number[] = [];
  const slips: number[] = [];
  for (const post of sample) {
    const held = holdOut(post);
    for (const [at, words] of BAND_WORDS.entries()) {
      const pieces = piecesOf(held.sentences, words);
      const band = bands[at];
      if (!band || pieces.length === 0) continue;
      band.posts++;
      band.scores.push(...pieces.map((piece) => held.score(piece)));
    }
    for (const sentence of held.sentences) {
      const { drift, slip } = held.drift(sentence);
      drifts.push(drift);
      slips.push(slip);
    }
    yield;
  }
  return {
    bands: bands.flatMap(({ posts, scores }, at): LengthBand[] =>
      posts < LEAST_POSTS
        ? []
        : [{ words: BAND_WORDS[at] ?? 0, posts: Math.max(1, posts * weight), scores: ascending(scores) }],
    ),
    limits: { drift: upperLimit(drifts, sample.length), slip: upperLimit(slips, sample.length) },
  };
}

/** The posts whose ids hash lowest, at most so many: the same whatever the order they come in. */
export function sampleOf(posts: Iterable<CorpusPost>, most: number): CorpusPost[] {
  const hashed = Array.from(posts, (post) => ({ post, hash: hashString(post.id) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.post.id < b.post.id ? -1 : 1));
  return hashed.slice(0, most).map(({ post }) => post);
}

/** The first few runs of whole sentences of at least `words` words. */
function piecesOf(sentences: readonly ReadSentence[], words: number): (readonly VoiceSymbol[])[][] {
  const pieces: (readonly VoiceSymbol[])[][] = [];
  let run: (readonly VoiceSymbol[])[] = [];
  let length = 0;
  for (const { symbols } of sentences) {
    run.push(symbols);
    length += countWords(symbols);
    if (length < words) continue;
    pieces.push(run);
    if (pieces.length === MOST_PIECES) break;
    run = [];
    length = 0;
  }
  return pieces;
}

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The conformal limit that a further sentence of the brand exceeds with a chance of at most `FALSE_ALARMS`. */
function upperLimit(figures: readonly number[], posts: number): number {
  if (posts < LEAST_POSTS) return Infinity;
  return ascending(figures)[Math.ceil((figures.length + 1) * (1 - FALSE_ALARMS)) - 1] ?? Infinity;
}
