import type { DirectionMemory, Verdict } from './memory.ts';

/** What people here made of a prompt's cards, counted as blind readers' cards are: how many, how many good, how many wrong. */
export interface LocalReading {
  readonly read: number;
  readonly good: number;
  readonly harmful: number;
}

/** The verdicts that say how good the question was for the draft; the others are about taste, time or what may be claimed. */
const GOOD: ReadonlySet<Verdict> = new Set(['useful', 'taken']);
const HARMFUL: ReadonlySet<Verdict> = new Set(['misread']);

/** The readings of each prompt on which somebody here gave such a verdict. */
export function localReadings({ directions }: DirectionMemory): ReadonlyMap<string, LocalReading> {
  const readings = new Map<string, LocalReading>();
  // A card that was found useful and then taken was read once.
  const once = new Map(
    directions
      .filter(({ prompt, verdict }) => prompt !== '' && (GOOD.has(verdict) || HARMFUL.has(verdict)))
      .map((entry) => [`${entry.draft}\u0000${entry.id}`, entry]),
  );
  for (const { prompt, verdict } of once.values()) {
    const { read, good, harmful } = readings.get(prompt) ?? { read: 0, good: 0, harmful: 0 };
    readings.set(prompt, {
      read: read + 1,
      good: good + (GOOD.has(verdict) ? 1 : 0),
      harmful: harmful + (HARMFUL.has(verdict) ? 1 : 0),
    });
  }
  return readings;
}
