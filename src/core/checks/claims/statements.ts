import { contentOf, type StatementContent } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Passage } from '../passage.ts';
import { indexPatterns, matchesIn, type OwnedMatch, type PatternIndex } from '../patterns/pattern-index.ts';
import { patternWords, type PatternWord } from '../patterns/words.ts';
import { contextPatterns, guardsAt } from './guards.ts';
import type { ClaimRule, Guard } from './rule.ts';
import { CLAIM_RULES, WORD_LISTS } from './rules.ts';

/** A place that a rule's patterns found, after its guards. Offsets are UTF-16 units in the passage's text. */
export interface StatementMatch extends Span {
  readonly rule: ClaimRule;
}

/** A sentence with what rules find in it. Offsets are UTF-16 units in the passage's text. */
export interface Statement extends Span {
  readonly text: string;
  readonly matches: readonly StatementMatch[];
  /** What is compared with the ledger. */
  readonly content: StatementContent;
  /** True for questions, reported statements and negations. */
  readonly isOpen: boolean;
}

/** Finds claims and persuasion in sentences. Made once; it holds only patterns. */
export interface StatementReader {
  read(passage: Passage): readonly Statement[];
  /** The rules that find something in a text, whatever its context. */
  rulesIn(text: string): ReadonlySet<ClaimRule>;
}

export function statementReader(rules: readonly ClaimRule[] = CLAIM_RULES): StatementReader {
  const patterns = indexPatterns(
    rules.flatMap((rule) => rule.patterns.map((source) => [rule, source] as const)),
    WORD_LISTS,
  );
  const exceptions = indexPatterns(
    rules.flatMap((rule) => rule.unless.map((source) => [rule, source] as const)),
    WORD_LISTS,
  );
  const contexts = contextPatterns(WORD_LISTS);
  return {
    read: (passage) =>
      passage.sentences.map(({ start, end }) => {
        const words = patternWords(passage.text, { start, end });
        const text = passage.text.slice(start, end);
        const matches = found(patterns, exceptions, contexts, words);
        const guards = guardsAt(contexts, words, { from: words.length, to: words.length });
        const isOpen = guards.has('question') || guards.has('reported');
        return { start, end, text, matches: longestOf(matches, words), content: contentOf(text), isOpen };
      }),
    rulesIn: (text) =>
      new Set(
        matchesIn(patterns, patternWords(text, { start: 0, end: text.length })).map(({ owner }) => owner),
      ),
  };
}

function found(
  patterns: PatternIndex<ClaimRule>,
  exceptions: PatternIndex<ClaimRule>,
  contexts: PatternIndex<Guard>,
  words: readonly PatternWord[],
): OwnedMatch<ClaimRule>[] {
  const matches = matchesIn(patterns, words);
  if (matches.length === 0) return [];
  const excepted = new Set(matchesIn(exceptions, words).map(({ owner }) => owner));
  return matches.filter((match) => {
    if (excepted.has(match.owner) || isInName(words, match)) return false;
    const guards = guardsAt(contexts, words, match);
    return !match.owner.guards.some((guard) => guards.has(guard));
  });
}

/** `Last Chance Diner`: words with capitals that run on with a capital, in a sentence that has small ones too. */
function isInName(words: readonly PatternWord[], { from, to }: OwnedMatch<ClaimRule>): boolean {
  const isWritten = (word: PatternWord | undefined): boolean =>
    word !== undefined && /^\p{L}/u.test(word.norm);
  const inside = words.slice(from, to).filter(isWritten);
  if (inside.length < 2 || !inside.every(({ isCapital }) => isCapital)) return false;
  if (words.filter(isWritten).every(({ isCapital }) => isCapital)) return false;
  return words[to]?.isCapital === true || (from > 1 && words[from - 1]?.isCapital === true);
}

/** One match for each place and kind: the longest of overlapping ones, of equal ones that of the earlier rule. */
function longestOf(
  matches: readonly OwnedMatch<ClaimRule>[],
  words: readonly PatternWord[],
): StatementMatch[] {
  const kept: OwnedMatch<ClaimRule>[] = [];
  for (const match of [...matches].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (
      !kept.some(
        ({ owner, from, to }) => owner.kind === match.owner.kind && match.from < to && from < match.to,
      )
    )
      kept.push(match);
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ owner, from, to }) => ({
      rule: owner,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    }));
}
