import { matchAt, readPattern, type Pattern, type WordLists } from './pattern.ts';
import type { PatternWord } from './words.ts';

/** A match of an owner's pattern in a sentence: words `[from, to)`. */
export interface OwnedMatch<Owner> {
  readonly owner: Owner;
  readonly from: number;
  readonly to: number;
}

interface Owned<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
}

/** Patterns of many owners, indexed by their possible first words, so that only few are tried for each word of a sentence. */
export interface PatternIndex<Owner> {
  readonly byFirst: ReadonlyMap<string, readonly Owned<Owner>[]>;
  /** Patterns that may begin with any word. */
  readonly others: readonly Owned<Owner>[];
}

/** Throws `Error` for a pattern with an unknown list. */
export function indexPatterns<Owner>(
  patterns: readonly (readonly [owner: Owner, source: string])[],
  lists: WordLists,
): PatternIndex<Owner> {
  const byFirst = new Map<string, Owned<Owner>[]>();
  const others: Owned<Owner>[] = [];
  for (const [owner, source] of patterns) {
    const owned = { owner, pattern: readPattern(source, lists) };
    const first = owned.pattern.steps.find(({ isEmpty }) => !isEmpty)?.first;
    if (!first) others.push(owned);
    for (const sign of first ?? []) {
      const before = byFirst.get(sign);
      if (before) before.push(owned);
      else byFirst.set(sign, [owned]);
    }
  }
  return { byFirst, others };
}

/** The matches in a sentence: for each word the longest match of each owner that begins there, in the order of the words. */
export function matchesIn<Owner>(
  { byFirst, others }: PatternIndex<Owner>,
  words: readonly PatternWord[],
): OwnedMatch<Owner>[] {
  const found: OwnedMatch<Owner>[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word) continue;
    const longest = new Map<Owner, number>();
    const tryAll = (candidates: readonly Owned<Owner>[] | undefined): void => {
      for (const { owner, pattern } of candidates ?? []) {
        const to = matchAt(pattern, words, from);
        if (to !== undefined && to > (longest.get(owner) ?? 0)) longest.set(owner, to);
      }
    };
    tryAll(byFirst.get(word.norm === '#' ? '\\#' : word.norm));
    for (const sign of word.signs) tryAll(byFirst.get(sign));
    tryAll(others);
    for (const [owner, to] of longest) found.push({ owner, from, to });
  }
  return found;
}
