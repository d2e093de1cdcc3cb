import { either, PatternError, type Node } from '../regex/node.ts';
import { compilePattern, patternOf, type Match } from '../regex/pattern.ts';
import type { Definition, StyleRule } from '../rule.ts';
import { capitalized, formatMessage, inQuotes, isPhrase, type Hit } from './hit.ts';
import type { TextRule } from './text-rule.ts';
import { asWord, exceptionsOf, usableOne, type Report } from './words.ts';

type Substitution = Extract<Definition, { extends: 'substitution' }>;
type Swap = Substitution['swap'][number];

/** Finds what is to be written in another way. */
export function substitution(
  rule: StyleRule,
  definition: Substitution,
  accepted: readonly string[],
  report: Report,
): TextRule | undefined {
  const { ignoreCase, nonWord } = definition;
  const swaps: Swap[] = [];
  const options: Node[] = [];
  for (const swap of [...definition.swap].sort(([a], [b]) => b.length - a.length)) {
    const body = usableOne(swap[0], ignoreCase, report);
    if (!body) continue;
    swaps.push(swap);
    options.push({ kind: 'capture', index: swaps.length, body });
  }
  if (swaps.length === 0) return undefined;
  const pattern = patternOf(nonWord ? either(options) : asWord(either(options)));
  const isExcepted = exceptionsOf(definition.exceptions, definition.vocab ? accepted : [], report);
  return {
    find: (text) =>
      pattern.find(text).flatMap(({ start, end, groups }): Hit[] => {
        const swap = swaps[groups.findIndex((group) => group !== undefined)];
        const observed = text.slice(start, end).trim();
        if (!swap || isExcepted(observed)) return [];
        const hit = judge(rule, definition, swap, observed);
        return hit ? [{ start, end, ...hit }] : [];
      }),
  };
}

/** Undefined where the text is as it should be. */
function judge(
  { message, action }: StyleRule,
  { capitalize, ignoreCase }: Substitution,
  swap: Swap,
  observed: string,
): Pick<Hit, 'message' | 'replacements'> | undefined {
  const isCapital = capitalize && observed === capitalized(observed);
  const written = filledIn(swap, ignoreCase, observed);
  const expected = isCapital ? capitalized(written) : written;
  if (isAlready(expected, observed)) return undefined;
  const options = expected.split('|').map((option) => (isCapital ? capitalized(option) : option));
  const isReplaced = action?.name === 'replace' && action.params.length === 0;
  return {
    message: isReplaced
      ? formatMessage(withoutDoubleQuotes(message), inQuotes(options), observed)
      : formatMessage(message, expected, observed),
    replacements: options.every(isSuggestion) ? options : [],
  };
}

/** An expression is no text to write. */
const isSuggestion = (option: string): boolean => option !== '' && !/[\\^$*+?()[\]{}|]/.test(option);

function isAlready(expected: string, observed: string): boolean {
  if (isPhrase(expected)) return expected === observed;
  try {
    return compilePattern(`^(?:${expected})$`).test(observed);
  } catch (error) {
    if (error instanceof PatternError) return expected === observed;
    throw error;
  }
}

/** The replacement with `$1` filled in from the groups of its expression. */
function filledIn([source, replacement]: Swap, ignoreCase: boolean, observed: string): string {
  if (!/\$\d/.test(replacement)) return replacement;
  let match: Match | undefined;
  try {
    match = compilePattern(source, { ignoresCase: ignoreCase }).find(observed)[0];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
  }
  if (!match) return replacement;
  const filled = replacement.replace(/\$(\d)/g, (_, index: string) => match.groups[Number(index) - 1] ?? '');
  return observed.slice(0, match.start) + filled + observed.slice(match.end);
}

/** Quotation marks around a place that gets its own. */
function withoutDoubleQuotes(message: string): string {
  for (const place of ["'%s'", '"%s"'])
    if (message.split(place).length === 3) return message.replace(place, '%s');
  return message;
}
