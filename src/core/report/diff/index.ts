export { diffVoices, type VoiceDiff } from './voice-diff.ts';
export { describeDiff, type DiffImpact, type DiffNames } from './describe-diff.ts';
export { profileDiff, type ProfileDifference } from './profile-diff.ts';
