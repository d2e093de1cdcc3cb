import type { Profile } from '../../brand/index.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { sentenceSoFar, tokenize } from '../../text/index.ts';
import { completesBanned } from '../gate/safety.ts';
import type { Opening } from './openings.ts';

/** Words to begin with, offered on request where there is no suggestion. */
export type Starter =
  | (Words & { readonly kind: 'opening'; readonly posts: number })
  | (Words & { readonly kind: 'fact'; readonly id: string | undefined });

interface Words {
  readonly text: string;
  /** The text inserted at the cursor. */
  readonly insert: string;
}

export interface StarterRequest {
  /** The draft up to the cursor, raw Markdown. */
  readonly before: string;
  readonly after: string;
  /** YYYY-MM-DD: expired facts are left out. */
  readonly today: string;
  /** Terms that must not appear. */
  readonly banned: readonly string[];
}

/** The most openings and facts listed. */
const MOST_OPENINGS = 4;
const MOST_FACTS = 4;

/** The brand's openings, if a sentence begins at the cursor, and its facts, those that share words with the draft first. */
export function startersFor(
  { facts }: Pick<Profile, 'facts'>,
  openings: readonly Opening[],
  { before, after, today, banned }: StarterRequest,
): Starter[] {
  const isFree = (text: string): boolean => !completesBanned('', text, banned);
  const begun = sentenceSoFar(before).trimStart().toLowerCase();
  const gap = /\S$/.test(before) ? ' ' : '';
  const begins = openings
    .filter(({ text }) => text.toLowerCase().startsWith(begun) && text.length > begun.length && isFree(text))
    .slice(0, MOST_OPENINGS)
    .map(({ text, posts }): Starter => ({ kind: 'opening', text, posts, insert: text.slice(begun.length) }));
  const draft = contentOf(`${before}\n${after}`);
  const known = facts
    .filter(({ expires, text }) => (expires === undefined || expires >= today) && isFree(text))
    .filter(({ text }) => !before.includes(text) && !after.includes(text))
    .map(({ id, text }, at) => ({
      id,
      text,
      at,
      shared: [...contentOf(text)].filter((word) => draft.has(word)).length,
    }))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
    .slice(0, MOST_FACTS)
    .map(({ id, text }): Starter => ({ kind: 'fact', text, id, insert: gap + text }));
  return [...begins, ...known];
}

const contentOf = (text: string): Set<string> =>
  new Set(
    tokenize(text).flatMap(({ kind, norm }) => (kind !== 'mark' && !FUNCTION_WORDS.has(norm) ? [norm] : [])),
  );
