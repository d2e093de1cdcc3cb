import type { Pattern } from '../regex/pattern.ts';
import type { Definition, SequenceToken, StyleRule } from '../rule.ts';
import { formatMessage, replacementsOf, type Hit } from './hit.ts';
import type { TextRule } from './text-rule.ts';
import { compiled, type Report } from './words.ts';

type Sequence = Extract<Definition, { extends: 'sequence' }>;

interface Step extends SequenceToken {
  readonly matches: (word: string) => boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence in a row, each as a pattern asks for it; parts of speech are not known. */
export function sequenceRule(rule: StyleRule, definition: Sequence, report: Report): TextRule | undefined {
  const steps: Step[] = [];
  for (const token of definition.tokens) {
    const pattern =
      token.pattern === '' ? ANY : compiled(`(?m)(?:${token.pattern})`, definition.ignoreCase, report);
    if (!pattern) return undefined;
    steps.push({ ...token, matches: (word) => pattern.test(word) !== token.negate });
  }
  return {
    find(text): Hit[] {
      const words = wordsIn(text);
      const hits: Hit[] = [];
      for (let at = 0; at < words.length; at++) {
        const end = endOf(steps, words, at);
        const [first, last] = [words[at], end === undefined ? undefined : words[end - 1]];
        if (!first || !last || end === undefined) continue;
        const found = text.slice(first.start, last.end);
        const message = formatMessage(rule.message, ...words.slice(at, end).map((word) => word.text));
        hits.push({
          start: first.start,
          end: last.end,
          message,
          replacements: replacementsOf(rule.action, found),
        });
        at = end - 1;
      }
      return hits;
    },
  };
}

const ANY: Pattern = { find: () => [], test: () => true };

/** Past the last word of a sequence that begins at a word; undefined where none does. */
function endOf(steps: readonly Step[], words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const most = index === 0 ? 0 : step.skip;
    let skipped = 0;
    while (skipped < most && !step.matches(words[at + skipped]?.text ?? '')) skipped++;
    const word = words[at + skipped];
    if (!word || !step.matches(word.text)) return undefined;
    at += skipped + 1;
  }
  return at;
}

/** Words and signs, contractions in two as Penn's treebank has them. */
const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(TOKENS), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

const TOKENS =
  /[\p{L}\p{M}]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}\p{N}*](?:[\p{L}\p{M}\p{N}*\-.]*[\p{L}\p{M}\p{N}*])?|[^\s\p{L}\p{N}]/gu;
