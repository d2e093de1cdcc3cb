import type { Proposal } from '../proposal.ts';

/** A proposal that rests only on words that the posts never have. */
export interface Guess {
  readonly proposal: Proposal;
  /** How often texts of that length usually have the words. */
  readonly expected: number;
}

/** More of them are not read, only waved through. */
export const MOST_GUESSES = 12;

/** The guesses about words that are missed most, as proposals of low confidence. */
export const strongestGuesses = (guesses: readonly Guess[]): Proposal[] =>
  [...guesses]
    .sort((a, b) => b.expected - a.expected || (a.proposal.id < b.proposal.id ? -1 : 1))
    .slice(0, MOST_GUESSES)
    .map(({ proposal }) => ({ ...proposal, confidence: 'low', isGuess: true }));
