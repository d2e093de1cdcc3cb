export type { Clause, DraftMaterial, DraftSentence, MaterialKind, Piece } from './material.ts';
export { quoted, toYou } from './address.ts';
export { readClause } from './clause.ts';
export { gerund, infinitive, negated, told, toQuestion, type QuestionWord } from './grammar.ts';
export { openingsFor, type Opening } from './openings.ts';
export { readMaterial } from './read-material.ts';
