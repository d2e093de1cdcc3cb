import type { Span } from '../../text/index.ts';
import { ascending } from '../../base/numbers/ascending.ts';
import { NO_INTENSITY, type IntensityLimits } from '../model/calibration.ts';
import type { Reason } from '../model/reason.ts';

/** How far a stretch exceeds the brand's threshold: 1 slightly, 3 far. */
export type IntensityGrade = 1 | 2 | 3;

/** A run of sentences that together drift from the brand's voice; the span is in the file. */
export interface IntenseStretch extends Span {
  readonly grade: IntensityGrade;
  /** Strongest first, one for each wording. */
  readonly reasons: readonly Reason[];
}

/** The figures of a sentence that drift intensity is computed from. */
export interface DriftingSentence {
  readonly words: number;
  readonly drift: number;
  /**
   * The topic discount that was subtracted from the drift. It is added back here, since otherwise the
   * sentences of a drifting stretch would discount each other.
   */
  readonly topicDiscount: number;
  readonly registerShift: number;
}

/**
 * The weight of register shift, larger than in drift: a change of subject alone is no drift. Chosen on
 * inserted paragraphs.
 */
const REGISTER_SHIFT_SHARE = 0.3;
const intensityOf = ({ drift, topicDiscount, registerShift }: DriftingSentence): number =>
  drift + topicDiscount + REGISTER_SHIFT_SHARE * registerShift;

/** Words over which intensity is averaged; single drifting sentences are flagged on their own. */
const STRETCH_WORDS = 40;
/** Shorter drafts, in words, have no intense stretches. */
const LEAST_WORDS = 300;
const LEAST_POSTS = 5;
/** The share of the brand's own posts that may have an intense stretch. */
const FALSE_ALARM_SHARE = 0.05;
const MOST_REASONS = 2;

/** The mean intensity around each sentence, weighted by words. Linear in the number of sentences. */
export function smoothedIntensity(sentences: readonly DriftingSentence[]): number[] {
  return sentences.map((_, at) => {
    let [first, last] = [at, at];
    let words = 0;
    let sum = 0;
    const take = (sentence: DriftingSentence | undefined): void => {
      if (!sentence) return;
      words += sentence.words;
      sum += sentence.words * intensityOf(sentence);
    };
    take(sentences[at]);
    while (words < STRETCH_WORDS && (first > 0 || last < sentences.length - 1)) {
      if (first > 0) take(sentences[--first]);
      if (last < sentences.length - 1) take(sentences[++last]);
    }
    return words === 0 ? 0 : sum / words;
  });
}

/** The intensity limits, measured on the brand's own posts. */
export function intensityLimits(posts: readonly (readonly DriftingSentence[])[]): IntensityLimits {
  const written = posts.filter((sentences) => sentences.length > 0);
  if (written.length < LEAST_POSTS) return NO_INTENSITY;
  const figures = ascending(written.flat().map(intensityOf));
  const peaks = ascending(written.map((sentences) => Math.max(...smoothedIntensity(sentences))));
  const rank = Math.ceil((peaks.length + 1) * (1 - FALSE_ALARM_SHARE));
  return {
    threshold: peaks[Math.min(rank, peaks.length) - 1] ?? Infinity,
    median: figures[figures.length >> 1] ?? Infinity,
  };
}

/** A sentence with its figures, its span in the file and its reasons. */
export interface IntenseSentence extends DriftingSentence, Span {
  readonly reasons: readonly Reason[];
}

/** The stretches in which a draft drifts furthest, in order of position; none in a short draft. */
export function driftIntensity(
  sentences: readonly IntenseSentence[],
  limits: IntensityLimits,
): IntenseStretch[] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < LEAST_WORDS || limits.threshold === Infinity) return [];
  const stretches: IntenseStretch[] = [];
  let open = false;
  smoothedIntensity(sentences).forEach((smoothed, at) => {
    const sentence = sentences[at];
    const isIntense =
      sentence !== undefined && smoothed > limits.threshold && intensityOf(sentence) > limits.median;
    if (isIntense) {
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
    open = isIntense;
  });
  return stretches.map((stretch) => ({ ...stretch, reasons: strongest(stretch.reasons) }));
}

/** Grades rise in steps of half the difference between the brand's median sentence and its threshold. */
function gradeOf(smoothed: number, { threshold, median }: IntensityLimits): IntensityGrade {
  const beyond = (smoothed - threshold) / Math.max(threshold - median, Number.MIN_VALUE);
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
