import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { normalize, tokenize } from './tokens.ts';

/** The words of a text that indicate its subject, in lower case, with how often each occurs. */
export function contentWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text: written } of tokenize(text)) {
    const word = normalize(written);
    if ((kind !== 'word' && kind !== 'name') || word.length < 3 || FUNCTION_WORDS.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
