import type { Definition, StyleRule } from '../rule.ts';
import { formatMessage, replacementsOf, type Hit } from './hit.ts';
import type { TextRule } from './text-rule.ts';
import { compiled, exceptionsOf, type Report } from './words.ts';

type Occurrence = Extract<Definition, { extends: 'occurrence' }>;
type Repetition = Extract<Definition, { extends: 'repetition' }>;

/** Too many or too few of something in a text. */
export function occurrence(rule: StyleRule, definition: Occurrence, report: Report): TextRule | undefined {
  const { most, least, ignoreCase } = definition;
  const pattern = compiled(`(?:${definition.token})`, ignoreCase, report);
  if (!pattern) return undefined;
  return {
    find(text): Hit[] {
      const found = pattern.find(text);
      const count = found.length;
      if (!(most > 0 && count > most) && !(least > 0 && count < least)) return [];
      const message = formatMessage(rule.message, String(count));
      if (count === 0) return [{ start: 0, end: text.length, message, replacements: [] }];
      const [first] = found.filter(({ start, end }) => /[^\s*@]/.test(text.slice(start, end)));
      const last = found.at(-1) ?? first;
      return first && last ? [{ start: first.start, end: last.end, message, replacements: [] }] : [];
    },
  };
}

/** The same word twice in a row, such as “the the”. */
export function repetition(
  rule: StyleRule,
  definition: Repetition,
  accepted: readonly string[],
  report: Report,
): TextRule | undefined {
  const { tokens, most, alpha, ignoreCase } = definition;
  const pattern = compiled(`(${tokens.join('|')})`, ignoreCase, report);
  if (!pattern) return undefined;
  const isExcepted = exceptionsOf(definition.exceptions, definition.vocab ? accepted : [], report);
  const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word);
  return {
    find(text): Hit[] {
      const hits: Hit[] = [];
      let before: { readonly word: string; readonly start: number } | undefined;
      let count = 0;
      for (const { start, end } of pattern.find(text)) {
        const word = text.slice(start, end).trim();
        const isSame =
          before !== undefined &&
          word !== '' &&
          folded(word) === folded(before.word) &&
          (!alpha || /^\p{L}+$/u.test(word));
        if (isSame) count++;
        const from = before?.start ?? start;
        const whole = text.slice(from, end);
        if (isSame && count > most && !whole.includes('\n') && !isExcepted(whole)) {
          const replacements = replacementsOf(rule.action, whole);
          hits.push({ start: from, end, message: formatMessage(rule.message, word), replacements });
          count = 0;
        }
        before = { word, start };
      }
      return hits;
    },
  };
}
