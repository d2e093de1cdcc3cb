import { numberWord } from '../english/numbers.ts';

/** A phrase of the data, prepared for comparison by words. */
export interface Phrase<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** An occurrence of a phrase in a text: words `[from, to)`. */
export interface PhraseMatch<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Named sets of words that a phrase may contain: `@allergen`. */
export type WordClasses = ReadonlyMap<string, ReadonlySet<string>>;

/** Phrases by their first word, the longest first. A first word such as `*` or `@allergen` is looked up under ''. */
export interface PhraseIndex<Kind> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly classes: WordClasses;
}

/** Indexes phrases by kind; words of a phrase stand apart by a space. See `data/facts/claims.json` for what a word may be. */
export function indexPhrases<Kind extends string>(
  phrases: readonly (readonly [kind: Kind, phrase: string])[],
  classes: WordClasses = new Map(),
): PhraseIndex<Kind> {
  const byFirst = new Map<string, Phrase<Kind>[]>();
  for (const [kind, phrase] of phrases) {
    const words = phrase
      .split(' ')
      .flatMap((word) => (/^\p{L}+\.$/u.test(word) ? [word.slice(0, -1), '.'] : word));
    const first = isPlain(words[0] ?? '') ? (words[0] ?? '') : '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words }]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, classes };
}

const isPlain = (word: string): boolean => !/^[*@#]/.test(word);

/** The longest phrase that begins at a word, if any. */
export function phraseAt<Kind>(
  { byFirst, classes }: PhraseIndex<Kind>,
  norms: readonly string[],
  from: number,
): PhraseMatch<Kind> | undefined {
  let longest: Phrase<Kind> | undefined;
  for (const first of [norms[from] ?? '', '']) {
    const found = byFirst
      .get(first)
      ?.find(({ words }) => words.every((word, at) => fits(word, norms[from + at], classes)));
    if (found && found.words.length > (longest?.words.length ?? 0)) longest = found;
  }
  return longest && { kind: longest.kind, from, to: from + longest.words.length };
}

function fits(word: string, norm: string | undefined, classes: WordClasses): boolean {
  if (norm === undefined) return false;
  if (isPlain(word)) return word === norm;
  if (word === '#') return /^\d/.test(norm) || (norm !== 'one' && numberWord(norm) !== undefined);
  if (word.startsWith('@')) return classes.get(word.slice(1))?.has(norm) ?? false;
  return /^\p{L}/u.test(norm) && norm.length > word.length && norm.endsWith(word.slice(1));
}

/** All phrases of an index in a text's words from left to right, without those inside a longer one. */
export function phrasesIn<Kind>(index: PhraseIndex<Kind>, norms: readonly string[]): PhraseMatch<Kind>[] {
  const matches: PhraseMatch<Kind>[] = [];
  let reached = 0;
  for (let from = 0; from < norms.length; from++) {
    const match = phraseAt(index, norms, from);
    if (!match || match.to <= reached) continue;
    matches.push(match);
    reached = match.to;
  }
  return matches;
}
