import { either, PatternError, sequence, type Node } from '../regex/node.ts';
import { parsePattern } from '../regex/parse.ts';
import { patternOf } from '../regex/pattern.ts';
import type { Definition, StyleRule } from '../rule.ts';
import { formatMessage, replacementsOf, type Hit } from './hit.ts';
import type { TextRule } from './text-rule.ts';
import { asWord, exceptionsOf, usable, usableOne, type Report } from './words.ts';

type Existence = Extract<Definition, { extends: 'existence' }>;

/** Finds what stands in a text. */
export function existence(
  rule: StyleRule,
  definition: Existence,
  accepted: readonly string[],
  report: Report,
): TextRule | undefined {
  const node = nodeOf(definition, report);
  if (!node) return undefined;
  const pattern = patternOf(node);
  const isExcepted = exceptionsOf(definition.exceptions, definition.vocab ? accepted : [], report);
  return {
    find: (text) =>
      pattern.find(text).flatMap(({ start, end }): Hit[] => {
        const found = text.slice(start, end);
        if (isExcepted(found.trim())) return [];
        const replacements = replacementsOf(rule.action, found);
        const message = formatMessage(rule.message, found, ...replacements);
        return [{ start, end, message, replacements }];
      }),
  };
}

/** All tokens as one expression, as Vale reads them; where that fails, those that can be read alone. */
function nodeOf(definition: Existence, report: Report): Node | undefined {
  const { tokens, raw, append, ignoreCase, nonWord } = definition;
  const isWord = !nonWord && tokens.length > 0;
  const joined = tokens.join('|');
  const template = isWord ? `(?m)\\b(?:${joined})\\b` : `(?m)(?:${joined})`;
  const before = raw.join('');
  try {
    return parsePattern(append ? template + before : before + template, { ignoresCase: ignoreCase }).node;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
  }
  const nodes = usable(tokens, ignoreCase, report);
  const rest = before === '' ? undefined : usableOne(before, ignoreCase, report);
  if ((tokens.length > 0 && nodes.length === 0) || (before !== '' && !rest)) return undefined;
  const words = isWord ? asWord(either(nodes)) : either(nodes);
  return sequence(!rest ? [words] : append ? [words, rest] : [rest, words]);
}
