import context from '../../../../data/checks/context.json' with { type: 'json' };
import { indexPatterns, matchesIn, type OwnedMatch, type PatternIndex } from '../patterns/pattern-index.ts';
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

/** The words of a sentence that deny, weaken or give away what it says, wherever they stand. */
export const contextsIn = (
  index: PatternIndex<Guard>,
  words: readonly PatternWord[],
): readonly OwnedMatch<Guard>[] => matchesIn(index, words);

/** The guards that hold for words `[from, to)` of a sentence. */
export function guardsAt(
  contexts: readonly OwnedMatch<Guard>[],
  words: readonly PatternWord[],
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<Guard> {
  const found = contexts.filter(
    (match) =>
      SENTENCE_WIDE.has(match.owner) ||
      (match.to <= from &&
        from - match.to <= REACH[match.owner] &&
        !words.slice(match.to, from).some(({ norm }) => CLAUSE_END.test(norm))),
  );
  const guards = new Set(found.map(({ owner }) => owner));
  if (endsInQuestion(words) && !standsBeforeQuestion(words, to)) guards.add('question');
  if (isQuoted(words, from, to)) guards.add('quoted');
  return guards;
}

const endsInQuestion = (words: readonly PatternWord[]): boolean =>
  words.findLast(({ norm }) => !/^["”’')*]$/u.test(norm))?.norm === '?';

const ASKS =
  /^(?:what|what's|who|who's|why|how|how's|when|where|which|isn't|aren't|don't|can't|won't|shall|shouldn't|right|ok|okay|eh|yes|no|ready|are|is|do|does|can|will|would|could|have)$/u;

/** `Half the street is in, so what are you waiting for?` asks only in its last part, `Is it good, or bad?` in all. */
function standsBeforeQuestion(words: readonly PatternWord[], to: number): boolean {
  if (ASKS.test(words[0]?.norm ?? '')) return false;
  return words.some(
    ({ norm }, at) =>
      at >= to &&
      /^[,;:–—]$/u.test(norm) &&
      (ASKS.test(words[at + 1]?.norm ?? '') ||
        (/^(?:so|and|but)$/u.test(words[at + 1]?.norm ?? '') && ASKS.test(words[at + 2]?.norm ?? ''))),
  );
}

const SPEAKS = /^(?:says|said|explains|explained|adds|added)$/u;

/**
 * Curly marks say which way they turn; of straight ones an odd number stands before a quoted word. What somebody is named as saying in a whole
 * sentence is stated, not cited: `"There is no warmer glove," said the founder.`
 */
function isQuoted(words: readonly PatternWord[], from: number, to: number): boolean {
  const norms = words.map(({ norm }) => norm);
  const before = norms.slice(0, from);
  const opened = before.filter((norm) => norm === '“').length - before.filter((norm) => norm === '”').length;
  const isInside =
    opened > 0 || (before.filter((norm) => norm === '"').length % 2 === 1 && norms.slice(to).includes('"'));
  if (!isInside) return false;
  const close = norms.findIndex((norm, at) => at >= to && /^["”]$/u.test(norm));
  return !(/^[,!.]$/u.test(norms[close - 1] ?? '') && SPEAKS.test(norms[close + 1] ?? ''));
}
