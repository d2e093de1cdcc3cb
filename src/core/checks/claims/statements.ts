import { contentOf, type StatementContent } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { kept, type Passage, type SentenceText } from '../passage.ts';
import { indexPatterns, matchesIn, type OwnedMatch, type PatternIndex } from '../patterns/pattern-index.ts';
import { patternWords, type PatternWord } from '../patterns/words.ts';
import { contextPatterns, contextsIn, guardsAt } from './guards.ts';
import { testimonialsIn } from './quotes.ts';
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
  /** The same where the draft is copy and not an article: patterns count that are too common elsewhere. */
  readonly inCopy: readonly StatementMatch[];
  /** What is compared with the ledger. */
  readonly content: StatementContent;
  /** True for questions, reported statements and negations. */
  readonly isOpen: boolean;
}

/** What a sentence says wherever it stands; offsets are UTF-16 units in its text. */
type SentenceReading = Omit<Statement, 'start' | 'end' | 'text'>;

/** Finds claims and persuasion in sentences. Made once; it holds only patterns. */
export interface StatementReader {
  read(passage: Passage): readonly Statement[];
  /** The rules that find something in a text, whatever its context. */
  rulesIn(text: string): ReadonlySet<ClaimRule>;
}

let ofAllRules: StatementReader | undefined;

/** The reader of every rule, made when first asked for: it holds only patterns, so all brands share it. */
export const sharedReader = (): StatementReader => (ofAllRules ??= statementReader(CLAIM_RULES));

export function statementReader(rules: readonly ClaimRule[]): StatementReader {
  const patterns = indexPatterns(
    rules.flatMap((rule) => rule.patterns.map((source) => [rule, source] as const)),
    WORD_LISTS,
  );
  const copyPatterns = indexPatterns(
    rules.flatMap((rule) => rule.inCopy.map((source) => [rule, source] as const)),
    WORD_LISTS,
  );
  const exceptions = indexPatterns(
    rules.flatMap((rule) => rule.unless.map((source) => [rule, source] as const)),
    WORD_LISTS,
  );
  const contexts = contextPatterns(WORD_LISTS);
  const known = new WeakMap<SentenceText, SentenceReading>();
  const readSentence = ({ text, words, facts }: SentenceText): SentenceReading => {
    const context = contextsIn(contexts, words);
    const matches = found(patterns, exceptions, context, words);
    const more = found(copyPatterns, exceptions, context, words);
    const guards = guardsAt(context, words, { from: words.length, to: words.length });
    return {
      matches: longestOf(matches, words),
      inCopy: longestOf([...matches, ...more], words),
      content: contentOf(text, facts),
      isOpen: guards.has('question') || guards.has('reported'),
    };
  };
  return {
    read: (passage) => {
      const praise = praiseIn(passage, rules);
      return passage.sentences.map(({ start, end, read }) => {
        const { matches, inCopy, content, isOpen } = kept(known, read, () => readSentence(read));
        return {
          start,
          end,
          text: read.text,
          matches: moved(matches, start),
          inCopy: [
            ...moved(inCopy, start),
            ...praise.filter((match) => match.start >= start && match.start < end),
          ],
          content,
          isOpen,
        };
      });
    },
    rulesIn: (text) => {
      const words = patternWords(text, { start: 0, end: text.length });
      return new Set(
        [...matchesIn(patterns, words), ...matchesIn(copyPatterns, words)].map(({ owner }) => owner),
      );
    },
  };
}

const moved = (matches: readonly StatementMatch[], by: number): readonly StatementMatch[] =>
  matches.map(({ rule, start, end }) => ({ rule, start: start + by, end: end + by }));

/** Testimonials in a passage. */
function praiseIn(passage: Passage, rules: readonly ClaimRule[]): StatementMatch[] {
  const rule = rules.find(({ id }) => id === 'claims/testimonial');
  return rule ? testimonialsIn(passage).map((span) => ({ ...span, rule })) : [];
}

function found(
  patterns: PatternIndex<ClaimRule>,
  exceptions: PatternIndex<ClaimRule>,
  contexts: readonly OwnedMatch<Guard>[],
  words: readonly PatternWord[],
): OwnedMatch<ClaimRule>[] {
  const matches = matchesIn(patterns, words);
  if (matches.length === 0) return [];
  const excepted = matchesIn(exceptions, words);
  return matches.filter((match) => {
    const isExcepted = excepted.some(
      ({ owner, from, to }) => owner === match.owner && from < match.to && match.from < to,
    );
    if (isExcepted || isInName(words, match)) return false;
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

/** One match a rule and sentence: what a rule finds again in a sentence widens its match. Of matches of one kind that overlap the longest stays. */
function longestOf(
  matches: readonly OwnedMatch<ClaimRule>[],
  words: readonly PatternWord[],
): StatementMatch[] {
  const kept: OwnedMatch<ClaimRule>[] = [];
  for (const match of [...matches].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const sameRule = kept.findIndex(({ owner }) => owner.id === match.owner.id);
    const before = kept[sameRule];
    if (before)
      kept[sameRule] = {
        owner: before.owner,
        from: Math.min(before.from, match.from),
        to: Math.max(before.to, match.to),
      };
    else if (
      !kept.some(
        ({ owner, from, to }) => owner.kind === match.owner.kind && match.from < to && from < match.to,
      )
    )
      kept.push(match);
  }
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ owner, from, to }) => ({
      rule: owner,
      start: words[from]?.start ?? 0,
      // A figure is marked with its sign.
      end: words[words[to]?.norm === '%' ? to : to - 1]?.end ?? 0,
    }));
}
