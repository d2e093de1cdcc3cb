/** What a text ends in: an article, and the space and marks between it and the word that follows. */
export interface ArticleBefore {
  /** `a` or `an` as it is written. */
  readonly article: string;
  /** White space, then marks that open a quotation or emphasis. */
  readonly between: string;
}

/** The indefinite article right before a word; undefined where there is none. */
export function articleBefore(text: string): ArticleBefore | undefined {
  const [, article, between] = /(?<![\p{L}\p{N}'’-])(an?)(\s+["'“‘(*_]*)$/iu.exec(text.slice(-LONGEST)) ?? [];
  return article === undefined || between === undefined ? undefined : { article, between };
}

const LONGEST = 40;

/** The article that fits before a text, in lower case: by sound, as far as the spelling shows it. Undefined where it does not, as before `FAQ`. */
export function articleFor(text: string): 'a' | 'an' | undefined {
  const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/u.exec(text)?.[0] ?? '';
  if (word === '') return undefined;
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d))/.test(word) ? 'an' : 'a';
  if (SPELT_OR_SPOKEN.test(word)) return undefined;
  const hasVowelSound = SILENT_H.test(word) || (/^[aeiou]/i.test(word) && !CONSONANT_SOUND.test(word));
  return hasVowelSound ? 'an' : 'a';
}

/** Capitals that are spelt letter by letter or spoken as a word, which start differently: `an FAQ`, `a NATO`. */
const SPELT_OR_SPOKEN = /^[FHLMNRSUX]\p{Lu}{1,4}(?:s|\b)(?!\p{Ll})/u;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
/** `a user`, `a one-off`, `a European`, but `an umbrella`, `an unimportant one`, `an utter`. */
const CONSONANT_SOUND =
  /^(?:uni(?!n|m[ap]|de|ss)|us[aeu]|ut(?!ter|most)|uk|ubi|ur[aio]|eu|ewe|once|one(?!rous))/i;

/**
 * The article in place of one, before a text, written as that one was: `An` for `A`. Undefined where it may stay or nothing is certain.
 * @param shouts true where the text is in capitals throughout
 */
export function otherArticle(article: string, text: string, shouts = false): string | undefined {
  const fitting = articleFor(text);
  if (fitting === undefined || fitting === article.toLowerCase()) return undefined;
  const [first = '', ...rest] = fitting;
  if (article.length > 1 ? article === article.toUpperCase() : shouts && article === 'A')
    return fitting.toUpperCase();
  return article.startsWith('A') ? first.toUpperCase() + rest.join('') : fitting;
}
