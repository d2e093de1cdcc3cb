import type { Span } from '../../text/index.ts';
import { ascending } from '../../base/ascending.ts';
import { NO_INTENSITY, type IntensityLimits } from '../model/calibration.ts';
import type { Reason } from '../model/reason.ts';

/** How far a stretch lies beyond what is usual for the brand: 1 a little, 3 far. */
export type IntensityGrade = 1 | 2 | 3;

/** A run of sentences that together leave the brand's voice; the span is in the file. */
export interface IntenseStretch extends Span {
  readonly grade: IntensityGrade;
  /** Why, strongest first, no two of the same wording. */
  readonly reasons: readonly Reason[];
}

/** A sentence as far as heat goes. */
export interface DriftingSentence {
  readonly words: number;
  readonly drift: number;
  /** What of it was taken off because the draft has its subjects elsewhere too: sentences of a stretch that leaves the voice excuse each other. */
  readonly relief: number;
  readonly slip: number;
}

/** Manner counts more than in drift: where a draft turns to another subject it is not yet out of voice. Chosen on planted paragraphs. */
const SLIP_SHARE = 0.3;
const warmth = ({ drift, relief, slip }: DriftingSentence): number => drift + relief + SLIP_SHARE * slip;

/** Sentences are seen with their neighbours, so many words together: one odd sentence is a mark's business. */
const STRETCH_WORDS = 40;
/** A draft of fewer words is read at a glance. */
const LEAST_WORDS = 300;
const LEAST_POSTS = 5;
/** Of the brand's own posts so many show any heat at all. */
const FALSE_HEAT = 0.05;
const MOST_REASONS = 2;

/** The mean warmth of the stretch around each sentence, its words weighing alike. Linear in the sentences for stretches of like length. */
export function smoothedWarmth(sentences: readonly DriftingSentence[]): number[] {
  return sentences.map((_, at) => {
    let [first, last] = [at, at];
    let words = 0;
    let sum = 0;
    const take = (sentence: DriftingSentence | undefined): void => {
      if (!sentence) return;
      words += sentence.words;
      sum += sentence.words * warmth(sentence);
    };
    take(sentences[at]);
    while (words < STRETCH_WORDS && (first > 0 || last < sentences.length - 1)) {
      if (first > 0) take(sentences[--first]);
      if (last < sentences.length - 1) take(sentences[++last]);
    }
    return words === 0 ? 0 : sum / words;
  });
}

/** The limits, from the brand's own posts. */
export function intensityLimits(posts: readonly (readonly DriftingSentence[])[]): IntensityLimits {
  const written = posts.filter((sentences) => sentences.length > 0);
  if (written.length < LEAST_POSTS) return NO_INTENSITY;
  const figures = ascending(written.flat().map(warmth));
  const hottest = ascending(written.map((sentences) => Math.max(...smoothedWarmth(sentences))));
  const rank = Math.ceil((hottest.length + 1) * (1 - FALSE_HEAT));
  return {
    warm: hottest[Math.min(rank, hottest.length) - 1] ?? Infinity,
    usual: figures[figures.length >> 1] ?? Infinity,
  };
}

/** A sentence in its place, with what can be said of it. */
export interface IntenseSentence extends DriftingSentence, Span {
  readonly reasons: readonly Reason[];
}

/** Where a draft leaves the voice, in its order; nothing in a short draft. */
export function driftIntensity(
  sentences: readonly IntenseSentence[],
  limits: IntensityLimits,
): IntenseStretch[] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < LEAST_WORDS || limits.warm === Infinity) return [];
  const stretches: IntenseStretch[] = [];
  let open = false;
  smoothedWarmth(sentences).forEach((smoothed, at) => {
    const sentence = sentences[at];
    const isHot = sentence !== undefined && smoothed > limits.warm && warmth(sentence) > limits.usual;
    if (isHot) {
      const stretch = {
        start: sentence.start,
        end: sentence.end,
        grade: gradeOf(smoothed, limits),
        reasons: sentence.reasons,
      };
      const last = stretches.at(-1);
      if (open && last) stretches[stretches.length - 1] = joined(last, stretch);
      else stretches.push(stretch);
    }
    open = isHot;
  });
  return stretches.map((stretch) => ({ ...stretch, reasons: strongest(stretch.reasons) }));
}

/** Steps of half of what lies between the brand's usual sentence and its limit. */
function gradeOf(smoothed: number, { warm, usual }: IntensityLimits): IntensityGrade {
  const beyond = (smoothed - warm) / Math.max(warm - usual, Number.MIN_VALUE);
  return beyond > 1 ? 3 : beyond > 0.5 ? 2 : 1;
}

const joined = (a: IntenseStretch, b: IntenseStretch): IntenseStretch => ({
  start: a.start,
  end: b.end,
  grade: a.grade > b.grade ? a.grade : b.grade,
  reasons: [...a.reasons, ...b.reasons],
});

function strongest(reasons: readonly Reason[]): Reason[] {
  const chosen: Reason[] = [];
  for (const reason of reasons.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length === MOST_REASONS) break;
    if (!chosen.some(({ here }) => here === reason.here)) chosen.push(reason);
  }
  return chosen;
}
