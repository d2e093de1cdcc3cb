import { tokenize } from '../../text/index.ts';

/** Two topics that have so great a share of their words in common are one. */
const SAME = 0.6;

/**
 * The topic that a card's examples are chosen for: the one it was last chosen for, as long as the draft has not moved well away from it.
 * While a draft's opening is typed, the card so stays the same for most requests, and a provider can keep it at hand.
 */
export function topicOf(fresh: string, kept: string | undefined): string {
  if (kept === undefined) return fresh;
  const now = wordsOf(fresh);
  const then = wordsOf(kept);
  const shared = [...now].filter((word) => then.has(word)).length;
  return shared >= SAME * (now.size + then.size - shared) ? kept : fresh;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])));
