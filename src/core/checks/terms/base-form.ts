import { inflected } from '../../english/inflection.ts';

/** A replacement and the entry it is for, in forms that belong together. */
export interface TermForms {
  readonly use: string;
  readonly term: string;
}

/**
 * The base forms behind an entry of `insteadOf`, where the list has several forms of one word: with
 * `operators` for `users` and `user`, both become `operator` for `user`, so that each form found gets the
 * form that belongs to it. Other entries stay as they are.
 * @param list all entries that the replacement is for
 */
export function baseForms(use: string, term: string, list: readonly string[]): TermForms {
  const wanted = term.toLowerCase();
  const base = list.find((entry) => formsOf(entry).slice(1).includes(wanted)) ?? term;
  const [, plural = ''] = nounForms(base);
  // The replacement is a plural only where the list has a plural too.
  const hasPlural = list.some((entry) => entry.toLowerCase() === plural);
  return { use: (hasPlural ? singularOf(use) : undefined) ?? use, term: base };
}

const nounForms = (word: string): string[] => inflected([word.toLowerCase()], 'noun').flat();
const formsOf = (word: string): string[] => [
  word.toLowerCase(),
  ...nounForms(word).slice(1),
  ...inflected([word.toLowerCase()], 'verb').flat().slice(1),
];

/** The word that has this plural; undefined for what is no regular plural. */
const singularOf = (word: string): string | undefined =>
  [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')].find(
    (base) => base !== word && !base.endsWith('s') && nounForms(base)[1] === word.toLowerCase(),
  );
