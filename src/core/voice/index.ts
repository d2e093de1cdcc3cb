export { VoiceBackground, readVoiceBackground } from './background-statistics.ts';
export { calibrate, calibrateInSteps } from './calibrate.ts';
export {
  NO_CALIBRATION,
  type Calibrations,
  type Calibration,
  type CorpusPost,
  type DriftLimits,
  type LengthBand,
} from './calibration.ts';
export { readCalibrations, writeCalibrations } from './calibration-bytes.ts';
export { channelShifts, explainShift, type ChannelShift, type Habit } from './channel-habits.ts';
export { channelVoiceInSteps, shiftedVoice, type ChannelVoice } from './channels.ts';
export { countVoice, sentencesOf, type VoiceCounts } from './counts.ts';
export { readVoiceCounts, writeVoiceCounts } from './counts-bytes.ts';
export { driftFromJudgement, driftOf, type SentenceDrift } from './drift.ts';
export { earIn, englishEar, type Ear } from './ear.ts';
export { evidenceFor, type Evidence } from './evidence.ts';
export { explain } from './explain.ts';
export { everyFacet, FACETS, type Facet, type FacetScores } from './facets.ts';
export { type Contribution } from './contributions.ts';
export { accountFor, type FacetAccount } from './facet-account.ts';
export { comparison, contributionName, explainFacet, facetName } from './explain-facet.ts';
export { facetMeasures, facetStandings, type FacetStandings } from './facet-standings.ts';
export { heatOf, type HeatedSentence, type HeatGrade, type HeatLimits, type HeatStretch } from './heat.ts';
export { calibrateInStepsIn, countVoiceIn, countWordsIn, type VoiceIn } from './languages/index.ts';
export { rememberingListener, type Listened, type Listener } from './listener.ts';
export { readsAsEnglish } from './reads-as-english.ts';
export { percentileOf, type NoPercentile, type Percentile } from './percentile.ts';
export { hearSentence, type HeardSentence, type Summands } from './heard-sentence.ts';
export { reliefs } from './draft-subject.ts';
export { Numbering } from './numbering.ts';
export { lengthQuartiles } from './length-reasons.ts';
export type { BrandFigures, Reason } from './reason.ts';
export { type Register } from './registers.ts';
export { scoreSentences, scoreText, type Score } from './score.ts';
export type { Tally } from './tally.ts';
export { SharedPostError, VoiceTotals, WithoutPost, type TotalsData } from './totals.ts';
export { deriveVoice, type Voice } from './voice.ts';
export { mergeVoices, readTotals, readVoice, writeTotalsData, writeVoice } from './voice-bytes.ts';
export { wayOfCounting } from './way-of-counting.ts';
export { wayOfHearing } from './way-of-hearing.ts';
