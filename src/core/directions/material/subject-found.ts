import type { Clause } from './material.ts';

/** A subject and the verb form that leans on it (“'ve”), if any. */
export interface Subject {
  readonly text: string;
  /** Where it ends in the sentence. */
  readonly end: number;
  readonly person: Clause['person'];
  readonly isPronoun: boolean;
  readonly isNamed: boolean;
  /** A noun with neither article nor name, unless it is one for stuff. */
  readonly isBare: boolean;
  readonly leaning: string;
  /** Index of the word behind it. */
  readonly next: number;
  /** How many words it has. */
  readonly words: number;
}
