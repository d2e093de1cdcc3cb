import type { Threshold } from '../gate/request.ts';
import type { Phrase } from './phrase.ts';

/** Letters from which on a word by itself is of use to whoever has stopped to think. */
const LONG_WORD = 6;

/** Letters that the rest of a begun word saves at least in a quiet suggestion. */
export const LONG_END = 5;

/** The chance, at least, that a quiet end of a word comes: set so that four of five quiet suggestions are right (test/bench/notebook-ghost.md). */
export const SURE_END = 0.78;

/**
 * How sure a phrase must be to be suggested to somebody who has stopped: its chance of being of use must be at least `least`, and at least `overWrong`
 * times the chance that its first word is wrong.
 */
interface Sureness {
  readonly least: number;
  readonly overWrong: number;
}

/** Set on held-out posts of other brands than those it is measured on (test/bench/notebook-ghost.md). */
const SURE: Record<Threshold, Sureness> = {
  quiet: { least: 0.4, overWrong: 1.1 },
  balanced: { least: 0.2, overWrong: 0.4 },
  generous: { least: 0.12, overWrong: 0.25 },
};

/** The chance of being of use from which on a phrase is suggested, where its first word comes with probability `first`. */
export const leastUse = (threshold: Threshold, first: number): number =>
  Math.max(SURE[threshold].least, SURE[threshold].overWrong * (1 - first));

/** The chance, in [0, 1], that a phrase is of use: that its first two words come, or its first where that is a long one. */
export function chanceOfUse({ text, chances }: Phrase): number {
  const first = /\S+/.exec(text)?.[0] ?? '';
  const [one = 0, two = 0] = chances;
  return countLetters(first) >= LONG_WORD ? one : two;
}

export const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
