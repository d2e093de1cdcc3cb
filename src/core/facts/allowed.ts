import type { Profile } from '../brand/index.ts';
import { NOTHING_STATED, statedIn, type StatedFacts } from './stated.ts';
import { tokenize, type Token } from '../text/index.ts';

/** Facts that may be stated although the draft does not contain them: those of the ledger. */
export interface AllowedFacts {
  /** As written, with straight apostrophes; a name of several words as a whole and as its words. */
  readonly names: ReadonlySet<string>;
  /** Numbers as the ledger writes them. */
  readonly numbers: ReadonlySet<string>;
  /** All facts and claims in the ledger. */
  readonly stated: StatedFacts;
}

/** Allows nothing beyond the draft. */
export const NO_ALLOWED_FACTS: AllowedFacts = {
  names: new Set(),
  numbers: new Set(),
  stated: NOTHING_STATED,
};

/**
 * The names, numbers and claims that a profile allows: those of its unexpired facts, the brand's own name,
 * and names among its preferred terms. `today` is YYYY-MM-DD; a fact is valid on its last day.
 */
export function allowedFacts(
  profile: Pick<Profile, 'name' | 'terms' | 'facts'>,
  today: string,
): AllowedFacts {
  const texts = unexpiredFacts(profile, today);
  const tokens = texts.flatMap((text) => tokenize(text));
  const named = [profile.name, ...profile.terms.map(({ use }) => use)].flatMap((text) => tokenize(text));
  return {
    names: new Set([...tokens, ...named].filter(mayBeName).map(({ text }) => text.replaceAll('’', "'"))),
    numbers: new Set(tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
    stated: statedIn(texts),
  };
}

/** The texts of a profile's facts that are valid on a day, YYYY-MM-DD. */
export const unexpiredFacts = ({ facts }: Pick<Profile, 'facts'>, today: string): string[] =>
  facts.filter(({ expires }) => expires === undefined || expires >= today).map(({ text }) => text);

/** A fact often begins with a name, where a capital is no evidence. */
const mayBeName = ({ kind, text }: Token): boolean =>
  kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(text));
