import { sizeOf, spokenWords } from './measure.ts';

/** How fast a film is read and spoken. */
export interface Pace {
  readonly charactersPerSecond: number;
  readonly wordsPerSecond: number;
}

/** Characters a second that can still be read (Netflix, English timed text style guide: 17 for children's programmes, 20 for adults'). */
export const FASTEST_READING = 17;
/** The fastest that is planned: 180 words a minute is quick for narration. */
export const FASTEST: Pace = { charactersPerSecond: FASTEST_READING, wordsPerSecond: 3 };
/** The pace that is aimed at: 150 words a minute, the usual rate of audio books. */
export const EASY: Pace = { charactersPerSecond: 14, wordsPerSecond: 2.5 };
/** Between the two. */
export const BRISK: Pace = { charactersPerSecond: 15.5, wordsPerSecond: 2.75 };

/** How long a caption stands, in seconds (Netflix, general requirements for timed text). */
export const SHORTEST_CUE = 5 / 6;
export const LONGEST_CUE = 7;
/** Frames between two captions (the same). */
export const GAP = 2;

/** How long a shot lasts, in seconds. */
export const SHORTEST_SHOT = 1;
export const LONGEST_SHOT = 10;

/** The seconds in which a text can be read and spoken. */
export const secondsFor = (text: string, pace: Pace): number =>
  Math.max(SHORTEST_CUE, sizeOf(text) / pace.charactersPerSecond, spokenWords(text) / pace.wordsPerSecond);

/** The fewest shots of a film. */
export const FEWEST_SHOTS = 3;
