export type {
  AgeProof,
  Aging,
  Caution,
  CurvePoint,
  FacetProof,
  Growth,
  LearningCurve,
  Outlier,
  Proof,
  Recognition,
  RivalKind,
  RivalProof,
  Share,
  Unit,
  UnitProof,
  VoiceProof,
} from './proof.ts';
export { falseAlarmsOf, type FalseAlarms } from './false-alarms.ts';
export { LEAST_POSTS } from './proof.ts';
export { proveInSteps } from './prove.ts';
export type { Rival } from './rivals.ts';
export type { OwnPost } from './score-texts.ts';
export { asShare } from './steps.ts';
