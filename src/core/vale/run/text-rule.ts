import type { Hit } from './hit.ts';

/** Checks one text at a time; the result depends on the text alone. */
export interface TextRule {
  find(text: string): readonly Hit[];
}

/** Checks the texts of a draft one after the other; `start` begins a draft. */
export interface DraftRule {
  start(): TextRule;
}
