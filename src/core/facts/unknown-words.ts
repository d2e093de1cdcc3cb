import { isKnownForm } from '../english/known-form.ts';
import { tokenize } from '../text/index.ts';

/**
 * The words in lower case of a language model's text that no text knows: neither `isKnown` nor those that are `given`, nor as
 * inflected forms or compounds of such words. Small models misspell; numbers and names are judged as facts.
 */
export function unknownWords(
  text: string,
  given: readonly string[],
  isKnown: (norm: string) => boolean,
): string[] {
  const own = new Set(given.flatMap((one) => tokenize(one).map((token) => token.norm)));
  return tokenize(text).flatMap(({ kind, norm, text: word }) =>
    kind === 'word' && !isKnownForm(norm, (form) => own.has(form) || isKnown(form)) ? [word] : [],
  );
}

/**
 * More unknown words than a good text of a sentence or two has: of texts of 12 words that 59 organisations published, one in
 * twenty had one that is unknown to the background and to their other posts, one in two hundred had two.
 */
export const MOST_UNKNOWN = 1;
