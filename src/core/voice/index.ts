export { VoiceBackground, readVoiceBackground } from './background-statistics.ts';
export { calibrate, calibrateInSteps } from './calibrate/calibrate.ts';
export {
  NO_CALIBRATION,
  type Calibrations,
  type Calibration,
  type CorpusPost,
  type DriftLimits,
  type LengthBand,
} from './calibrate/calibration.ts';
export { readCalibrations, writeCalibrations } from './calibrate/calibration-bytes.ts';
export { channelShifts, explainShift, type ChannelShift, type Habit } from './channels/channel-habits.ts';
export { channelVoiceInSteps, shiftedVoice, type ChannelVoice } from './channels/channels.ts';
export { roughWords } from './count/rough-words.ts';
export { countVoice, sentencesOf, type VoiceCounts } from './count/counts.ts';
export { wordKey } from './count/features.ts';
export { driftFromJudgement, driftOf, type SentenceDrift } from './drift/drift.ts';
export { measureHabits, usualLengths, type HabitName, type MeasuredHabit } from './habits/measure-habits.ts';
export { preferredWords, type PreferredWord } from './lexicon/preferred-words.ts';
export { FUNCTION_WORDS } from './count/function-words.ts';
export { languageVoiceView, englishVoiceView, type VoiceView, type EnglishVoiceView } from './voice-view.ts';
export { evidenceFor, type Evidence } from './drift/evidence.ts';
export { explain } from './drift/explain.ts';
export { everyFacet, FACETS, type Facet, type FacetScores } from './facets/facets.ts';
export { type Contribution } from './facets/contributions.ts';
export { accountFor, type FacetAccount } from './facets/facet-account.ts';
export { comparison, contributionName, explainFacet, facetName } from './facets/explain-facet.ts';
export { facetMeasures, facetStandings, type FacetStandings } from './facets/facet-standings.ts';
export {
  driftIntensity,
  type IntenseSentence,
  type IntensityGrade,
  type IntensityLimits,
  type IntenseStretch,
} from './drift/intensity.ts';
export { calibrateInStepsIn, countVoiceIn, countWordsIn, type LanguageVoice } from './languages/index.ts';
export { cachingScorer, type ScorerCache, type SentenceScorer } from './listener.ts';
export { readsAsEnglish } from './reads-as-english.ts';
export { percentileOf, type NoPercentile, type Percentile } from './calibrate/percentile.ts';
export { scoreSentence, type ScoredSentence, type Summands } from './sentence-score.ts';
export { topicDiscounts } from './drift/draft-subject.ts';
export { Numbering } from './numbering.ts';
export { lengthQuartiles } from './drift/length-reasons.ts';
export { wordingReasons } from './drift/wording-reasons.ts';
export type { BrandFigures, Reason } from './drift/reason.ts';
export { type Register } from './lexicon/registers.ts';
export { scoreSentences, scoreText, type Score } from './score.ts';
export type { Tally } from './count/tally.ts';
export { SharedPostError, VoiceTotals, WithoutPost, type TotalsData } from './count/totals.ts';
export { deriveVoice, type Voice } from './voice.ts';
export { mergeVoices, readTotals, readVoice, writeTotalsData, writeVoice } from './count/voice-bytes.ts';
export { featureFingerprint } from './count/feature-fingerprint.ts';
export { scoringFingerprint } from './calibrate/scoring-fingerprint.ts';
