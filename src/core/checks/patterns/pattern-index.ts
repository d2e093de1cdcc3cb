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
    const first = owned.pattern.steps[0]?.first;
    if (!first) others.push(owned);
    for (const norm of first ?? []) byFirst.set(norm, [...(byFirst.get(norm) ?? []), owned]);
  }
  return { byFirst, others };
}

/** The matches in a sentence: for each word the longest match of each owner that begins there, in the order of the words. */
export function matchesIn<Owner>(
  { byFirst, others }: PatternIndex<Owner>,
  words: readonly PatternWord[],
): OwnedMatch<Owner>[] {
  return words.flatMap(({ norm }, from) => {
    const longest = new Map<Owner, number>();
    for (const { owner, pattern } of [...(byFirst.get(norm) ?? []), ...others]) {
      const to = matchAt(pattern, words, from);
      if (to !== undefined && to > (longest.get(owner) ?? 0)) longest.set(owner, to);
    }
    return [...longest].map(([owner, to]) => ({ owner, from, to }));
  });
}
