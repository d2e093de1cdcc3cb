import data from '../../../../data/languages/address-words.json' with { type: 'json' };
import type { Language } from '../../text/index.ts';

/**
 * Words that address the reader or name the writer. German ones with a capital are those of the polite form.
 */
export const ADDRESS_WORDS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(data.languages).map(([language, words]) => [language, new Set(words.split(' '))]),
);
