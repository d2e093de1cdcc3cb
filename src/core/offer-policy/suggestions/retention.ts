import { tokenize } from '../../text/index.ts';
import { within } from './events.ts';
import type { SourceState } from './state.ts';

/** The weight of the prior that accepted words stay, in checks. */
const PRIOR_LOOKS = 10;
/** The number of further checks after which the weight of a check is halved. */
const LOOK_HALVES = 50;
const FADES = 2 ** (-1 / LOOK_HALVES);

/** The share, in (0, 1], of accepted words that stays in the draft; 1 without evidence. */
export const retention = ({ kept, lost }: Pick<SourceState, 'kept' | 'lost'>): number =>
  (PRIOR_LOOKS + kept) / (PRIOR_LOOKS + kept + lost);

/** Updates a source with a check of accepted words: `share` of them, in [0, 1], are still there. */
export function learnRetention(source: SourceState, share: number): SourceState {
  const stays = within(0, 1, share);
  return { ...source, kept: source.kept * FADES + stays, lost: source.lost * FADES + 1 - stays };
}

/**
 * The share of the words below which they count as removed (Copilot counts text as kept below an edit
 * distance of half).
 */
export const STILL_IN = 0.5;

/** Only the beginning of longer passages is compared. */
const LONGEST = 4000;

/**
 * The share, in [0, 1], of the words of `taken` that `now` still contains, in order; 1 where `taken` has no
 * words and is still there.
 */
export function keptShare(taken: string, now: string): number {
  const wanted = wordsOf(taken);
  if (wanted.length === 0) return now.includes(taken.trim()) ? 1 : 0;
  return commonLength(wanted, wordsOf(now.slice(0, LONGEST))) / wanted.length;
}

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);

/** The length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
