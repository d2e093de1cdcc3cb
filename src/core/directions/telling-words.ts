import { tokenize } from '../text/index.ts';
import { FUNCTION_WORDS } from '../voice/index.ts';

/** The words of a text that tell what it is about, as stems, in order; English. */
export function tellingWords(text: string): string[] {
  const stems: string[] = [];
  for (const { kind, norm } of tokenize(text)) {
    if (kind !== 'word' && kind !== 'name') continue;
    const bare = norm.replace(/'s?$/, '');
    if (bare.length > 2 && !FUNCTION_WORDS.has(bare) && !FUNCTION_WORDS.has(norm)) stems.push(stem(bare));
  }
  return stems;
}

/** Plurals and the commonest endings off, so that “mended” meets “mends” (after Harman 1991, How effective is suffixing?). */
function stem(word: string): string {
  if (word.length < 5) return word.endsWith('s') && !/[suk]s$/.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  const singular = /[^suk]s$/.test(word) ? word.slice(0, -1) : word;
  return singular.replace(/(?:ing|ed)$/, (ending, at: number) => (at < 3 ? ending : ''));
}
