import type { RunWord } from './word-runs.ts';

/** How texts write words: with capitals or without. */
export class WordForms {
  readonly #sure = new Map<string, Map<string, number>>();
  readonly #unsure = new Map<string, Map<string, number>>();

  read({ stem, word, isSure }: RunWord): void {
    const forms = isSure ? this.#sure : this.#unsure;
    const known = forms.get(stem) ?? new Map<string, number>();
    forms.set(stem, known.set(word, (known.get(word) ?? 0) + 1));
  }

  /** The commonest form of a word. */
  wordOf(stem: string): string {
    const forms = this.#sure.get(stem) ?? this.#unsure.get(stem);
    return forms ? this.written({ stem, word: commonest(forms) }) : stem;
  }

  /** A word as texts mostly write its form where the capital counts; in lower case where that is how it is found elsewhere. */
  written({ stem, word }: Pick<RunWord, 'stem' | 'word'>): string {
    const lower = word.toLowerCase();
    const same = ([form]: readonly [string, number]): boolean => form.toLowerCase() === lower;
    const sure = [...(this.#sure.get(stem) ?? [])];
    const own = sure.filter(same);
    if (own.length > 0) return commonest(own);
    // “Summit” in a heading and “summits” in a sentence.
    if (/^\p{Lu}\p{Ll}+$/u.test(word) && sure.length > 0)
      return /^\p{Lu}/u.test(commonest(sure)) ? word : lower;
    const unsure = [...(this.#unsure.get(stem) ?? [])].filter(same);
    return unsure.find(([form]) => form === lower)?.[0] ?? (unsure.length > 0 ? commonest(unsure) : word);
  }

  /** Whether a word is never written in lower case: it is a name, or no sentence has it. */
  isAlwaysCapital(stem: string): boolean {
    const forms = this.#sure.get(stem) ?? this.#unsure.get(stem);
    return forms !== undefined && ![...forms.keys()].some((form) => /^\p{Ll}/u.test(form));
  }
}

/** What comes most often; the first of several. */
export const commonest = (counts: Iterable<readonly [string, number]>): string =>
  [...counts].reduce<readonly [string, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    ['', 0],
  )[0];
