import { hashString } from '../bytes/index.ts';
import type { ProseBlock } from '../text/index.ts';
import { countVoice, sentencesOf } from './counts.ts';
import { countWords } from './features.ts';
import { scoreSentences } from './score.ts';
import { driftOfSentence } from './sentence-drift.ts';
import { readSymbols, type VoiceSymbol } from './symbols.ts';
import { WithoutPost } from './totals.ts';
import { deriveVoice, type Voice } from './voice.ts';

export interface CorpusPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/** Scores of the brand's own texts of about so many words, ascending, each scored by a voice that never saw its post. */
export interface LengthBand {
  readonly words: number;
  readonly posts: number;
  readonly scores: readonly number[];
}

export interface Calibration {
  /** Bands with enough posts, shortest first. */
  readonly bands: readonly LengthBand[];
  /** Sentences beyond either limit are flagged: at most 5 % of the brand's own are. Infinite with too few posts. */
  readonly limits: DriftLimits;
}

export interface DriftLimits {
  readonly drift: number;
  readonly slip: number;
}

const BAND_WORDS = [40, 80, 160, 320, 640];
const MOST_POSTS = 60;
const MOST_PIECES = 4;
const LEAST_POSTS = 5;
/** Of sentences, for each of the two limits. */
const FALSE_ALARMS = 0.02;

/**
 * Learns what is normal for the brand: scores pieces of its own posts leave-one-out. `posts` are posts of the voice's
 * corpus; a deterministic sample bounds the work.
 */
export function calibrate(voice: Voice, posts: Iterable<CorpusPost>): Calibration {
  const steps = calibrateInSteps(voice, posts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same post by post, for callers that have other things to do in between; the voice must not change meanwhile. */
export function* calibrateInSteps(
  voice: Voice,
  posts: Iterable<CorpusPost>,
): Generator<undefined, Calibration, undefined> {
  const scores = BAND_WORDS.map(() => ({ posts: 0, scores: new Array<number>() }));
  const drifts: number[] = [];
  const slips: number[] = [];
  const sample = sampleOf(posts);
  for (const post of sample) {
    const others = deriveVoice(new WithoutPost(voice.tally, countVoice(post.blocks)), voice.background);
    const sentences = sentencesOf(post.blocks).map(({ text }) => readSymbols(text));
    BAND_WORDS.forEach((words, band) => {
      const pieces = piecesOf(sentences, words);
      scores[band]?.scores.push(...pieces.map((piece) => scoreSentences(others, piece).raw));
      if (pieces.length > 0 && scores[band]) scores[band].posts++;
    });
    for (const sentence of sentences) {
      const { drift, slip } = driftOfSentence(others, sentence);
      drifts.push(drift);
      slips.push(slip);
    }
    yield;
  }
  const bands = scores.map((band, at) => ({
    words: BAND_WORDS[at] ?? 0,
    posts: band.posts,
    scores: ascending(band.scores),
  }));
  return {
    bands: bands.filter((band) => band.posts >= LEAST_POSTS),
    limits: { drift: upperLimit(drifts, sample.length), slip: upperLimit(slips, sample.length) },
  };
}

/** The posts whose ids hash lowest: the same whatever the order they come in. */
export function sampleOf<Post extends CorpusPost>(posts: Iterable<Post>, most = MOST_POSTS): Post[] {
  const hashed = Array.from(posts, (post) => ({ post, hash: hashString(post.id) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.post.id < b.post.id ? -1 : 1));
  return hashed.slice(0, most).map(({ post }) => post);
}

type Sentence = readonly VoiceSymbol[];

/** The first few runs of whole sentences of at least `words` words. */
export function piecesOf(sentences: readonly Sentence[], words: number, most = MOST_PIECES): Sentence[][] {
  const pieces: Sentence[][] = [];
  let run: Sentence[] = [];
  let length = 0;
  for (const sentence of sentences) {
    run.push(sentence);
    length += countWords(sentence);
    if (length < words) continue;
    pieces.push(run);
    if (pieces.length === most) break;
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
