import { tokenize } from '../../text/index.ts';

/** Topics that share at least this part of their words are the same. */
const SAME = 0.6;

/**
 * The topic that a card's examples are chosen for: the previous one, unless the draft has moved well away
 * from it. While the beginning of a draft is being written, the card stays the same for most requests, so
 * that a provider can cache it.
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
