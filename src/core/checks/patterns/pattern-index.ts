import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { matchAt, readPattern, type Pattern, type WordLists } from './pattern.ts';
import type { Step, WordSet } from './steps.ts';
import { WordTable } from './word-table.ts';
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
  /** True where a sentence can have it only with a word of its rarest step. */
  readonly isAnchored: boolean;
}

type ByWord<Owner> = WordTable<Owned<Owner>>;

/** Patterns of many owners, indexed by their possible first words, so that only few are tried for each word of a sentence. */
export interface PatternIndex<Owner> {
  readonly byFirst: ByWord<Owner>;
  /** Patterns by the words of their rarest step. */
  readonly byAnchor: ByWord<Owner>;
  /** Patterns that may begin with any word. */
  readonly others: readonly Owned<Owner>[];
}

/** Throws `Error` for a pattern that asks for a list that there is not. */
export function indexPatterns<Owner>(
  patterns: readonly (readonly [owner: Owner, source: string])[],
  lists: WordLists,
): PatternIndex<Owner> {
  const [byFirst, byAnchor] = [new WordTable<Owned<Owner>>(), new WordTable<Owned<Owner>>()];
  const others: Owned<Owner>[] = [];
  for (const [owner, source] of patterns) {
    const pattern = readPattern(source, lists);
    const [first, ...rest] = pattern.steps.filter(({ isEmpty }) => !isEmpty);
    const anchor = rarestOf(rest);
    const owned = { owner, pattern, isAnchored: anchor !== undefined };
    if (first?.first) byFirst.add(first.first, owned);
    else others.push(owned);
    if (anchor) byAnchor.add(anchor, owned);
  }
  return { byFirst, byAnchor, others };
}

/** A function word is met so much more often than another. */
const FUNCTION_WORD_COST = 50;
const SIGN_COST = 20;

/** What the step begins with that is met least often; undefined where every step may take no word. */
function rarestOf(steps: readonly Step[]): Step['first'] {
  const candidates = steps.flatMap(({ first }) => (first ? [{ first, cost: sum(first.map(costOf)) }] : []));
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.first;
}

const costs = new WeakMap<WordSet, number>();

function costOf(first: string | WordSet): number {
  if (typeof first === 'string') return SIGN_COST;
  const known = costs.get(first);
  if (known !== undefined) return known;
  const cost = sum(first.firstWords.map((word) => (FUNCTION_WORDS.has(word) ? FUNCTION_WORD_COST : 1)));
  costs.set(first, cost);
  return cost;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Where a sentence has patterns of an index: the longest match of each owner from each word on, in the order of the words. */
export function matchesIn<Owner>(
  { byFirst, byAnchor, others }: PatternIndex<Owner>,
  words: readonly PatternWord[],
): OwnedMatch<Owner>[] {
  const anchored = new Set<Owned<Owner>>();
  for (const word of words) byAnchor.each(word, (owned) => anchored.add(owned));
  const found: OwnedMatch<Owner>[] = [];
  words.forEach((word, from) => {
    let longest: Map<Owner, number> | undefined;
    const attempt = (owned: Owned<Owner>): void => {
      if (owned.isAnchored && !anchored.has(owned)) return;
      const to = matchAt(owned.pattern, words, from);
      if (to === undefined) return;
      longest ??= new Map();
      if (to > (longest.get(owned.owner) ?? 0)) longest.set(owned.owner, to);
    };
    byFirst.each(word, attempt);
    others.forEach(attempt);
    if (longest) for (const [owner, to] of longest) found.push({ owner, from, to });
  });
  return found;
}
