export type { Clause, DraftMaterial, DraftSentence, MaterialKind, Piece } from './material.ts';
export { readMaterial } from './read-material.ts';
export { readClause } from './clause.ts';
export {
  gerund,
  infinitive,
  negated,
  quoted,
  told,
  toQuestion,
  toYou,
  type QuestionWord,
} from './grammar.ts';
export { openingsFor, type Opening } from './openings.ts';
