export { VoiceBackground, readVoiceBackground } from './background-statistics.ts';
export {
  calibrate,
  calibrateInSteps,
  type Calibration,
  type CorpusPost,
  type DriftLimits,
  type LengthBand,
} from './calibration.ts';
export { countVoice, type VoiceCounts } from './counts.ts';
export { readVoiceCounts, writeVoiceCounts } from './counts-bytes.ts';
export { driftOf, type SentenceDrift } from './drift.ts';
export { evidenceFor, type Evidence } from './evidence.ts';
export { explain } from './explain.ts';
export { FACETS, type Facet, type FacetScores } from './facets.ts';
export { readCalibration, writeCalibration } from './calibration-bytes.ts';
export { percentileOf, type NoPercentile, type Percentile } from './percentile.ts';
export { lengthQuartiles } from './length-reasons.ts';
export type { BrandFigures, Reason } from './reason.ts';
export { type Register } from './registers.ts';
export { scoreText, type Score } from './score.ts';
export type { Tally } from './tally.ts';
export { SharedPostError, VoiceTotals, WithoutPost, type TotalsData } from './totals.ts';
export { deriveVoice, type Voice } from './voice.ts';
export { mergeVoices, readTotals, readVoice, writeTotals, writeVoice } from './voice-bytes.ts';
export { wayOfCounting } from './way-of-counting.ts';
