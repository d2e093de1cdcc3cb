import { stateOf, type LedgerEntry } from '../../facts/index.ts';
import { stemsOf, type DraftWants } from './draft-wants.ts';

/** An entry that shares a single word is mostly about something else. */
const LEAST_SHARED = 2;

/** The entries that hold on a day and speak of what a draft is about: those that hold for long first, then by shared words. */
export function factsFor(
  entries: readonly LedgerEntry[],
  { words }: DraftWants,
  today: string,
  most: number,
): LedgerEntry[] {
  return entries
    .flatMap((entry) => {
      const state = stateOf(entry, today);
      const stems = new Set(stemsOf(entry.text));
      const shared = [...stems].filter((stem) => words.has(stem));
      if (state === 'expired' || shared.length === 0) return [];
      if (shared.length < Math.min(LEAST_SHARED, stems.size, words.size)) return [];
      const weight = shared.reduce((sum, stem) => sum + (words.get(stem) ?? 0), 0);
      return [{ entry, isLive: state === 'live' ? 1 : 0, weight }];
    })
    .sort((a, b) => b.isLive - a.isLive || b.weight - a.weight || a.entry.text.localeCompare(b.entry.text))
    .slice(0, most)
    .map(({ entry }) => entry);
}
