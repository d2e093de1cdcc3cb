import type { Definition, StyleRule } from '../rule.ts';
import { formatMessage, replacementsOf, type Hit } from './hit.ts';
import { sentenceCase, titleCase, type CaseJudgement } from './letter-case.ts';
import type { TextRule } from './text-rule.ts';
import { compiled, exceptionsOf, type Report } from './words.ts';

type Capitalization = Extract<Definition, { extends: 'capitalization' }>;

/** Texts, headings mostly, that are not in the case that they should be in. */
export function capitalization(
  rule: StyleRule,
  definition: Capitalization,
  accepted: readonly string[],
  report: Report,
): TextRule | undefined {
  const judge = judgeOf(definition, accepted, report);
  if (!judge) return undefined;
  const { action } = rule;
  const isConverted = action?.name === 'replace' && action.params.length === 0;
  return {
    find(text): Hit[] {
      const { expected, isRight } = judge(text);
      if (isRight) return [];
      const replacements =
        isConverted && definition.match.startsWith('$') ? [expected] : replacementsOf(action, text);
      return [
        { start: 0, end: text.length, message: formatMessage(rule.message, text, expected), replacements },
      ];
    },
  };
}

function judgeOf(
  definition: Capitalization,
  accepted: readonly string[],
  report: Report,
): ((text: string) => CaseJudgement) | undefined {
  const exceptions = [...definition.exceptions, ...(definition.vocab ? accepted : [])];
  const rules = { ...definition, exceptions };
  if (definition.match === '$title') return titleCase(rules, report);
  if (definition.match === '$sentence') return sentenceCase(rules, report);
  const isExcepted = exceptionsOf(exceptions, [], report);
  const is = (expected: string, text: string): CaseJudgement => ({
    expected,
    isRight: text === expected || isExcepted(text),
  });
  if (definition.match === '$lower') return (text) => is(text.toLowerCase(), text);
  if (definition.match === '$upper') return (text) => is(text.toUpperCase(), text);
  const pattern = compiled(definition.match, false, report);
  return (
    pattern && ((text) => ({ expected: definition.match, isRight: pattern.test(text) || isExcepted(text) }))
  );
}
