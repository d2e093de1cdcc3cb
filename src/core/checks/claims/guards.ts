import context from '../../../../data/checks/context.json' with { type: 'json' };
import { indexPatterns, matchesIn, type PatternIndex } from '../patterns/pattern-index.ts';
import type { WordLists } from '../patterns/pattern.ts';
import type { PatternWord } from '../patterns/words.ts';
import { GUARDS, type Guard } from './rule.ts';

/** Patterns by the guard that they belong to. */
export const contextPatterns = (lists: WordLists): PatternIndex<Guard> =>
  indexPatterns(
    GUARDS.flatMap((guard) =>
      guard === 'quoted' || guard === 'question'
        ? []
        : context[guard].map((source) => [guard, source] as const),
    ),
    lists,
  );

/** The largest distance before a match at which a word denies or weakens it, in words of the same clause. */
const REACH: Readonly<Record<Guard, number>> = {
  question: Infinity,
  quoted: Infinity,
  reported: Infinity,
  hypothetical: 8,
  personal: 8,
  negated: 4,
};

const CLAUSE_END = /^[,.;:!?…()—–]$/u;
const SENTENCE_WIDE: ReadonlySet<Guard> = new Set<Guard>(['reported', 'question', 'quoted']);

/** The guards that hold for words `[from, to)` of a sentence. */
export function guardsAt(
  index: PatternIndex<Guard>,
  words: readonly PatternWord[],
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<Guard> {
  const found = matchesIn(index, words).filter(
    (match) =>
      SENTENCE_WIDE.has(match.owner) ||
      (match.to <= from &&
        from - match.to <= REACH[match.owner] &&
        !words.slice(match.to, from).some(({ norm }) => CLAUSE_END.test(norm))),
  );
  const guards = new Set(found.map(({ owner }) => owner));
  if (endsInQuestion(words)) guards.add('question');
  if (isQuoted(words, from, to)) guards.add('quoted');
  return guards;
}

const endsInQuestion = (words: readonly PatternWord[]): boolean =>
  words.findLast(({ norm }) => !/^["”’')*]$/u.test(norm))?.norm === '?';

/** Curly quotation marks show whether they open or close; before a word in straight ones there is an odd number of them. */
function isQuoted(words: readonly PatternWord[], from: number, to: number): boolean {
  const before = words.slice(0, from).map(({ norm }) => norm);
  const after = words.slice(to).map(({ norm }) => norm);
  const opened = before.filter((norm) => norm === '“').length - before.filter((norm) => norm === '”').length;
  if (opened > 0) return true;
  return before.filter((norm) => norm === '"').length % 2 === 1 && after.includes('"');
}
