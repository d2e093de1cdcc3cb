export { correctAngle, keepAnglesOf, takeBackAngle } from './corrections.ts';
export { localReadings, type LocalReading } from './local-readings.ts';
export { isKeptAway, NOT_NOW_DAYS, type Wanted } from './kept-away.ts';
export { readMemory, writeMemory, type ReadMemory } from './memory-file.ts';
export {
  NO_MEMORY,
  VERDICTS,
  type AngleCorrection,
  type DirectionMemory,
  type RememberedDirection,
  type Verdict,
} from './memory.ts';
export { preference } from './preference.ts';
export { forgetDirection, remember, rememberedOf } from './remember.ts';
