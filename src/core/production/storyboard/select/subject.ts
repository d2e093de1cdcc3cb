import { contentWords } from '../../../text/index.ts';
import type { DraftLine } from '../read/read-draft.ts';

const stems = (text: string): Set<string> =>
  new Set([...contentWords(text).keys()].map((word) => word.replace(/'s$/, '').replace(/(?<=[^s])s$/, '')));

/** How many lines the title counts for. */
const OF_TITLE = 3;

/**
 * How central each line is to its draft, 0 to 1: the cosine of its words with those of all lines and the title (centroid of D. Radev et al.,
 * 2004, without the rarity of words, as there is one text only).
 */
export function centralitiesOf(lines: readonly DraftLine[], title = ''): number[] {
  const counts = new Map<string, number>();
  const all = lines.map(({ text }) => stems(text));
  const count = (words: ReadonlySet<string>, weight: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const words of all) count(words, 1);
  count(stems(title), OF_TITLE);
  const scores = all.map((words) =>
    words.size === 0
      ? 0
      : [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0) - 1, 0) / Math.sqrt(words.size),
  );
  const most = Math.max(...scores, 1);
  return scores.map((score) => score / most);
}
