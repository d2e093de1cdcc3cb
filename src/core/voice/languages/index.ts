export { calibrateInStepsIn } from './calibrate.ts';
export { countVoiceIn, countWordsIn } from './counts.ts';
export { driftIn } from './drift.ts';
export { scoreSentencesIn } from './score.ts';
export { readSymbolsIn } from './symbols.ts';
export type { LanguageVoice } from './voice.ts';
export { lettersOf } from './word-lengths.ts';
