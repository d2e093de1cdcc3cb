import { hashString } from '../bytes/index.ts';
import type { ProseBlock } from '../text/index.ts';
import { countVoice, sentencesOf } from './counts.ts';
import { facetMeasures } from './facet-standings.ts';
import { everyFacet, FACETS, type Facet } from './facets.ts';
import { reliefs } from './draft-subject.ts';
import { hearSentence } from './heard-sentence.ts';
import { Numbering } from './numbering.ts';
import { heatLimits, type HeatLimits } from './heat.ts';
import { ascending } from './order.ts';
import { scoreSentences } from './score.ts';
import { judgeSentence, relieved, type Judgement } from './sentence-drift.ts';
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
  /** The same for each facet, by what it is placed by; see `facetMeasures`. */
  readonly facets: Readonly<Record<Facet, readonly number[]>>;
}

export interface Calibration {
  /** Bands with enough posts, shortest first. */
  readonly bands: readonly LengthBand[];
  /** Sentences beyond either limit are flagged: at most 5 % of the brand's own are. Infinite with too few posts. */
  readonly limits: DriftLimits;
  readonly heat: HeatLimits;
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
  const bands = BAND_WORDS.map((words) => emptyBand(words));
  const judged: Judged[][] = [];
  const sample = sampleOf(posts);
  for (const post of sample) {
    const others = deriveVoice(new WithoutPost(voice.tally, countVoice(post.blocks)), voice.background);
    const numbering = new Numbering();
    const sentences = sentencesOf(post.blocks).map(({ text }) => hearSentence(others, text, numbering));
    const sums = sentences.map(({ sum }) => sum);
    for (const band of bands) {
      const pieces = piecesOf(sums, band.words, (sum) => sum.words);
      if (pieces.length > 0) band.posts++;
      for (const piece of pieces) {
        const score = scoreSentences(others, piece, numbering);
        const measures = facetMeasures(others, score, piece);
        band.scores.push(score.raw);
        for (const facet of FACETS) band.facets[facet].push(measures[facet]);
      }
    }
    const relief = reliefs(others, sentences, numbering);
    judged.push(
      sentences.map((sentence, at) => ({
        ...relieved(judgeSentence(others, sentence), relief[at]),
        words: sentence.sum.words,
      })),
    );
    yield;
  }
  const sentences = judged.flat();
  return {
    bands: bands.filter((band) => band.posts >= LEAST_POSTS).map(sorted),
    limits: {
      drift: upperLimit(
        sentences.map(({ drift }) => drift),
        sample.length,
      ),
      slip: upperLimit(
        sentences.map(({ slip }) => slip),
        sample.length,
      ),
    },
    heat: heatLimits(judged),
  };
}

type Judged = Judgement & { readonly words: number };

interface GrowingBand {
  readonly words: number;
  posts: number;
  readonly scores: number[];
  readonly facets: Readonly<Record<Facet, number[]>>;
}

const emptyBand = (words: number): GrowingBand => ({
  words,
  posts: 0,
  scores: [],
  facets: { rhythm: [], diction: [], address: [], punctuation: [], structure: [], vocabulary: [] },
});

function sorted(band: GrowingBand): LengthBand {
  const facets: Record<Facet, readonly number[]> = everyFacet([]);
  for (const facet of FACETS) facets[facet] = ascending(band.facets[facet]);
  return { ...band, scores: ascending(band.scores), facets };
}

/** The posts whose ids hash lowest: the same whatever the order they come in. */
export function sampleOf<Post extends CorpusPost>(posts: Iterable<Post>, most = MOST_POSTS): Post[] {
  const hashed = Array.from(posts, (post) => ({ post, hash: hashString(post.id) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.post.id < b.post.id ? -1 : 1));
  return hashed.slice(0, most).map(({ post }) => post);
}

/** The first few runs of whole sentences of at least `words` words. */
export function piecesOf<Sentence>(
  sentences: readonly Sentence[],
  words: number,
  lengthOf: (sentence: Sentence) => number,
  most = MOST_PIECES,
): Sentence[][] {
  const pieces: Sentence[][] = [];
  let run: Sentence[] = [];
  let length = 0;
  for (const sentence of sentences) {
    run.push(sentence);
    length += lengthOf(sentence);
    if (length < words) continue;
    pieces.push(run);
    if (pieces.length === most) break;
    run = [];
    length = 0;
  }
  return pieces;
}

/** The conformal limit that a further sentence of the brand exceeds with a chance of at most `FALSE_ALARMS`. */
function upperLimit(figures: readonly number[], posts: number): number {
  if (posts < LEAST_POSTS) return Infinity;
  return ascending(figures)[Math.ceil((figures.length + 1) * (1 - FALSE_ALARMS)) - 1] ?? Infinity;
}
