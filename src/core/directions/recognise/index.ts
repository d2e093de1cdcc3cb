export { angleOf } from './angle-of.ts';
export type { Recognised } from './recognised.ts';
export type { TextSentence } from './text-sentence.ts';
