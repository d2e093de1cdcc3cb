import type { Profile } from '../brand/index.ts';
import type { AllowedFacts } from '../prediction/index.ts';
import { tokenize, type Token } from '../text/index.ts';

/**
 * The names and numbers that a profile vouches for: those of its unexpired facts, the brand's own name, and names among the
 * terms that it wants used. `today` is YYYY-MM-DD.
 */
export function allowedFacts(
  { name, terms, facts }: Pick<Profile, 'name' | 'terms' | 'facts'>,
  today: string,
): AllowedFacts {
  const unexpired = facts.filter(({ expires }) => expires === undefined || expires >= today);
  const stated = unexpired.flatMap(({ text }) => tokenize(text));
  const named = [name, ...terms.map(({ use }) => use)].flatMap((text) => tokenize(text));
  return {
    names: new Set([...stated, ...named].filter(mayBeName).map(({ text }) => text.replaceAll('’', "'"))),
    numbers: new Set(stated.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
  };
}

/** A fact often begins with a name, where its capital does not tell. */
const mayBeName = ({ kind, text }: Token): boolean =>
  kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(text));
