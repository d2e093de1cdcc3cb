import type { DraftSentence } from './material.ts';
import { MONTH, readWords, straight, WEEKDAY } from './words.ts';

/** Whether a capitalised word that begins a sentence is a name; undefined where the draft does not tell. */
export type NameTest = (word: string) => boolean | undefined;

/** Told from how the draft writes the word elsewhere: a capital inside a sentence is a name's, headings aside. */
export function nameTest(sentences: readonly DraftSentence[]): NameTest {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const { text, kind } of sentences) {
    if (kind === 'heading') continue;
    readWords(text).forEach((word, at, words) => {
      const before = words[at - 1];
      const norm = word.norm.replace(/'s$/u, '');
      if (/^\p{Ll}/u.test(word.text)) common.add(norm);
      else if (
        before?.after === '' &&
        /^\p{Lu}/u.test(word.text) &&
        !/^\p{Lu}/u.test(before.text) &&
        !MONTH.test(norm) &&
        !WEEKDAY.test(norm)
      )
        names.add(norm);
    });
  }
  return (word) => {
    const norm = straight(word).replace(/'s$/u, '');
    return names.has(norm) === common.has(norm) ? undefined : names.has(norm);
  };
}
