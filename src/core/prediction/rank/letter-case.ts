import { capitalize } from './cursor.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import type { Spelling } from '../vocabulary/spellings.ts';

/** The typed beginning of a word. */
interface Begun {
  /** Letters of the word, at least one, with straight apostrophes. */
  readonly typed: string;
  /** True when the first of them is in lower case. */
  readonly lower: boolean;
  /** True when the word opens a sentence. */
  readonly opening: boolean;
}

export const begun = (typed: string, opening: boolean): Begun => ({
  typed,
  opening,
  lower: /^\p{Ll}/u.test(typed),
});

/** A word as it is mostly written, with a capital where it opens a sentence. */
export const inPlace = (spelling: Spelling, opening: boolean): Spelling =>
  opening ? { ...spelling, text: capitalize(spelling.text) } : spelling;

/**
 * The spelling of a word that agrees with the case of the typed letters: its usual one, or else lower case if the word is ever written so
 * (`windows` for a brand that writes of `Windows`), or else with a capital when the draft has that name. Undefined when none agrees. A
 * sentence begun in lower case is not corrected.
 */
export function spellingAs(
  model: PhraseModel,
  word: number,
  { typed, lower, opening }: Begun,
  draftFacts: ReadonlySet<string>,
): Spelling | undefined {
  const usual = inPlace(model.drafts.spelling(word), opening && !lower);
  if (usual.text.startsWith(typed)) return usual;
  if (lower) return usual.name ? model.drafts.lowerCase(word) : undefined;
  if (usual.name) return undefined;
  const named = capitalize(usual.text);
  return named.startsWith(typed) && draftFacts.has(named) ? { text: named, name: true } : undefined;
}
