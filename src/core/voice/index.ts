export { VoiceBackground, readVoiceBackground } from './background/statistics.ts';
export { calibrateInSteps, holdOut } from './calibrate/calibrate.ts';
export { sampleOf } from './model/sample-of.ts';
export {
  ENOUGH_POSTS,
  NO_CALIBRATION,
  type Calibrations,
  type Calibration,
  type CorpusPost,
  type ScoredPart,
  type DriftLimits,
  type IntensityLimits,
  type LengthBand,
} from './model/calibration.ts';
export { readCalibrations, writeCalibrations } from './calibrate/calibration-bytes.ts';
export {
  channelShifts,
  explainShift,
  rankZ,
  type ChannelShift,
  type Habit,
} from './channels/channel-habits.ts';
export { channelVoiceInSteps, shiftedVoice, type ChannelVoice } from './channels/channels.ts';
export { roughWords } from './count/rough-words.ts';
export { countedOnce, type CountsOf } from './count/counted-posts.ts';
export {
  countedTimes,
  countPost,
  countVoice,
  itemOpeners,
  sentencesOf,
  type VoiceCounts,
} from './count/counts.ts';
export { wordKey } from './count/features.ts';
export { furthestSentences } from './drift/peak-drift.ts';
export { judgedInPlace } from './drift/sentence-drift.ts';
export { driftFromJudgement, driftOf, type SentenceDrift } from './drift/drift.ts';
export { avoidedWords } from './habits/avoided-words.ts';
export { LONG_SENTENCE, mannerOf, type Manner } from './habits/manner.ts';
export {
  addMeasures,
  countMeasures,
  measureFacet,
  measureOf,
  MEASURES,
  measureUnit,
  NO_MEASURES,
  showsMeasure,
  usualMeasure,
  type Measure,
  type MeasureCounts,
  type MeasureUnit,
} from './habits/measures.ts';
export {
  habitId,
  measureHabits,
  usualLengths,
  type HabitName,
  type MeasuredHabit,
} from './habits/measure-habits.ts';
export { REGISTER_ENTRIES } from './lexicon/registers.ts';
export { explainHabit, habitName } from './habits/explain-habit.ts';
export { formsOfWord, readHabit, symbolsOfHabit, type HabitSymbols } from './habits/symbols-of-habit.ts';
export { channelProgress, type ChannelProgress } from './channels/channel-progress.ts';
export { strikesOf, withStrikes } from './habits/strikes.ts';
export { preferredWords, type PreferredWord } from './habits/preferred-words.ts';
export { FUNCTION_WORDS } from '../english/function-words.ts';
export {
  languageVoiceView,
  englishVoiceView,
  type VoiceView,
  type EnglishVoiceView,
} from './views/voice-view.ts';
export { evidenceFor, type Evidence } from './views/evidence.ts';
export { explain, times } from './drift/explain.ts';
export { everyFacet, FACETS, type Facet, type FacetScores } from './model/facets.ts';
export { type Contribution } from './facets/contributions.ts';
export { accountFor, type FacetAccount } from './facets/facet-account.ts';
export { comparison, contributionName, explainFacet, facetName } from './facets/explain-facet.ts';
export { facetMeasures } from './facets/facet-measures.ts';
export { facetPercentiles, type FacetPercentiles } from './calibrate/facet-percentiles.ts';
export {
  driftIntensity,
  type IntenseSentence,
  type IntensityGrade,
  type IntenseStretch,
} from './drift/intensity.ts';
export { calibrateInStepsIn, countVoiceIn, countWordsIn, type LanguageVoice } from './languages/index.ts';
export { cachingScorer, type CachedSentence, type SentenceScorer } from './drift/sentence-scorer.ts';
export { readsAsEnglish } from './background/reads-as-english.ts';
export { peakPercentile, percentileOf, type NoPercentile, type Percentile } from './calibrate/percentile.ts';
export { scoreSentence, type ScoredSentence, type SentenceSums } from './score/sentence-score.ts';
export { topicDiscounts } from './score/topic-discount.ts';
export { Numbering } from './score/numbering.ts';
export { lengthQuartiles } from './drift/length-reasons.ts';
export { wordingReasons } from './drift/wording-reasons.ts';
export { readSymbols } from './model/symbols.ts';
export type { BrandFigures, Reason } from './model/reason.ts';
export { type Register } from './model/register.ts';
export { scoreSentences, type Score } from './score/score.ts';
export { scoreText } from './score/text/score-text.ts';
export type { Tally } from './model/tally.ts';
export { SharedPostError, VoiceTotals, type TotalsData } from './count/totals.ts';
export { deriveVoice, type Voice } from './score/voice.ts';
export { withoutPost } from './score/without-post.ts';
export { contrastOf, type LearnedContrast } from './contrast/contrast.ts';
export { learnContrast } from './contrast/learn-contrast.ts';
export { readContrast, writeContrast } from './contrast/contrast-bytes.ts';
export { mergeVoices, readTotals, readVoice, writeTotalsData, writeVoice } from './count/voice-bytes.ts';
export { featureFingerprint } from './count/feature-fingerprint.ts';
export { measuredScoring } from './calibrate/measured-scoring.ts';
export { scoringFingerprint } from './calibrate/scoring-fingerprint.ts';
