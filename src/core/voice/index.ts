export { VoiceBackground, readVoiceBackground } from './background-statistics.ts';
export {
  calibrate,
  calibrateInSteps,
  type Calibration,
  type CorpusPost,
  type DriftLimits,
  type LengthBand,
} from './calibration.ts';
export { channelShifts, explainShift, type ChannelShift, type Habit } from './channel-habits.ts';
export { channelVoiceInSteps, type ChannelVoice } from './channels.ts';
export { countVoice, sentencesOf, type VoiceCounts } from './counts.ts';
export { readVoiceCounts, writeVoiceCounts } from './counts-bytes.ts';
export { driftOf, type SentenceDrift } from './drift.ts';
export { earIn, englishEar, type Ear } from './ear.ts';
export { evidenceFor, type Evidence } from './evidence.ts';
export { explain } from './explain.ts';
export { everyFacet, FACETS, type Facet, type FacetScores } from './facets.ts';
export { calibrateInStepsIn, countVoiceIn, countWordsIn, type VoiceIn } from './languages/index.ts';
export { NO_CALIBRATION } from './leave-one-out.ts';
export { readsAsEnglish } from './reads-as-english.ts';
export { percentileOf, type NoPercentile, type Percentile } from './percentile.ts';
export { lengthQuartiles } from './length-reasons.ts';
export type { BrandFigures, Reason } from './reason.ts';
export { type Register } from './registers.ts';
export { scoreText, type Score } from './score.ts';
export type { Tally } from './tally.ts';
export { VoiceTotals, WithoutPost } from './totals.ts';
export { deriveVoice, type Voice } from './voice.ts';
