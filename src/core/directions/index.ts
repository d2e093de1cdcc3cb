export * from './angle-map/index.ts';
export { DIRECTIONS_SCHEMA } from './ask/answer-schema.ts';
export { directionsRequest, type DirectionsToWrite } from './ask/directions-request.ts';
export { cardsIn, type Cards } from './ask/cards-in.ts';
export type { WrittenAnswer, WrittenDirection } from './ask/written-direction.ts';
export * from './catalogue/index.ts';
export type {
  Composer,
  Direction,
  DirectionSet,
  Ground,
  NoDirections,
  Novelty,
  OpenCells,
  RareAngle,
  StepDraft,
  StepReading,
} from './direction.ts';
export * from './evidence/index.ts';
export * from './memory/index.ts';
export * from './board/index.ts';
export * from './branch/index.ts';
export * from '../offer-policy/directions/index.ts';
export * from './piece/index.ts';
export * from './provenance/index.ts';
export * from './present/index.ts';
export * from './recognise/index.ts';
export * from './select/index.ts';
export { collapseWhitespace } from '../base/collapse-whitespace.ts';
export * from './gates/index.ts';
export { tellingWords } from './telling-words.ts';
