import type { Finding } from '../checks/index.ts';
import type { Span } from '../text/index.ts';
import { furthestSentences, peakPercentile, type Calibration, type SentenceDrift } from '../voice/index.ts';
import type { ScoreReport } from './analyse-draft.ts';

/** How a draft stands to its brand, in three steps. */
export type Band = 'on' | 'partly' | 'off';

/** A draft's band and what it rests on besides the score. */
export interface Assessment {
  readonly band: Band;
  /** Sentences that are marked for their voice. */
  readonly flagged: number;
  /** Places with a banned term. */
  readonly banned: number;
  /**
   * The part, 0 to 100, of the brand's own texts of this length in which the three sentences that drift most drift less than
   * they do here.
   */
  readonly peak: number;
  /** Those three sentences, in the draft's order. */
  readonly furthest: readonly Span[];
}

// Chosen on held-out posts of one half of the brands, with and without planted sentences, and measured on the other half: see
// test/bench/score/score-bench.ts and docs/figures.md.
/** Below this percentile a draft is off brand; below `PARTLY` it is partly on brand. */
const OFF = 2.5;
const PARTLY = 10;
/** So many of 100 own posts have no sentences as far off; `OFF_PEAK` counts only below the percentile `PARTLY`. */
const PARTLY_PEAK = 80;
const OFF_PEAK = 98;
/** More marked sentences than this, and than this part of all, are more than own posts have. */
const USUAL_FLAGGED = 2;
const USUAL_FLAGGED_PART = 0.08;

/** A percentile alone, such as a facet's, as a band. */
export function bandOfPercentile(percentile: number): Band {
  if (percentile < OFF) return 'off';
  return percentile < PARTLY ? 'partly' : 'on';
}

/** True where nothing but its furthest sentences keeps a draft from being on brand: as a whole it is, and none of them is marked. */
export const isOffByPeakOnly = ({ band, flagged, banned }: Assessment, percentile: number): boolean =>
  band !== 'on' && bandOfPercentile(percentile) === 'on' && flagged + banned === 0;

/** Undefined where the draft has no percentile. `sentences` are those that count: without exempted ones, none where marks of the voice are off. */
export function assess(
  { standing, words }: Pick<ScoreReport, 'standing' | 'words'>,
  calibration: Calibration,
  sentences: readonly SentenceDrift[],
  findings: readonly Finding[],
): Assessment | undefined {
  if (!('percentile' in standing)) return undefined;
  const place = peakPercentile(calibration, sentences, words);
  const peak = sentences.length > 0 && 'percentile' in place ? place.percentile : 0;
  const flagged = sentences.filter((sentence) => sentence.flagged).length;
  const banned = findings.filter(({ kind }) => kind === 'banned').length;
  const isMany = flagged > Math.max(USUAL_FLAGGED, USUAL_FLAGGED_PART * sentences.length);
  return {
    band: bandOf(standing.percentile, peak, isMany || banned > 0),
    ...{ flagged, banned, peak },
    furthest: furthestSentences(sentences)
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start),
  };
}

function bandOf(percentile: number, peak: number, isMarked: boolean): Band {
  if (percentile < OFF || (percentile < PARTLY && peak > OFF_PEAK)) return 'off';
  return percentile < PARTLY || peak > PARTLY_PEAK || isMarked ? 'partly' : 'on';
}
