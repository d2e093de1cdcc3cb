export { explainDraftPlace, placeDraft, shortDraftPlace, type DraftPlace } from './draft-place.ts';
export { explainDistance, NO_SAMPLES } from './explain-distance.ts';
export {
  voiceDistance,
  type DistantHabit,
  type DistantPassage,
  type MeasuredDistance,
  type SampleFile,
  type VoiceDistance,
} from './voice-distance.ts';
