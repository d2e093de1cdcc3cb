import { isAsciiText } from './characters.ts';
import { emit } from './emit.ts';
import type { Node } from './node.ts';
import { parsePattern, type Flags } from './parse.ts';
import { riskOf, type Risk } from './risk.ts';
import { matchInSteps, TooManySteps, type Match } from './steps.ts';

/** A regular expression of a rule, which no text can hang. */
export interface Pattern {
  /** All matches from left to right, none within another. Throws `TooManySteps` where that would take too long. */
  find(text: string): readonly Match[];
  test(text: string): boolean;
}

/** Throws `PatternError` for an expression that cannot be used. */
export const compilePattern = (source: string, flags?: Partial<Flags>): Pattern =>
  patternOf(parsePattern(source, flags).node);

/** About what the engine does in a tenth of a second, and what is allowed for a text. */
const NATIVE_STEPS = 30_000_000;
const MOST_STEPS = 400_000;

export function patternOf(node: Node): Pattern {
  let risk: Risk | undefined;
  const native: { ascii?: RegExp; unicode?: RegExp } = {};
  const nativeFor = (text: string): RegExp => {
    const isAscii = isAsciiText(text);
    return isAscii
      ? (native.ascii ??= new RegExp(emit(node, true), 'gu'))
      : (native.unicode ??= new RegExp(emit(node, false), 'gu'));
  };
  const find = (text: string): readonly Match[] => {
    risk ??= riskOf(node);
    if (!isSure(risk, text.length)) return matchInSteps(node, text, MOST_STEPS);
    return matchesOf(nativeFor(text), text);
  };
  return { find, test: (text) => find(text).length > 0 };
}

/** All matches. `matchAll` copies the expression at every call, so that it is compiled again; style guides' expressions are long. */
function matchesOf(native: RegExp, text: string): Match[] {
  const matches: Match[] = [];
  native.lastIndex = 0;
  for (let found = native.exec(text); found; found = native.exec(text)) {
    const [whole, ...groups] = found;
    matches.push({ start: found.index, end: found.index + whole.length, groups });
    if (whole === '') native.lastIndex = nextIndex(text, native.lastIndex);
  }
  return matches;
}

const nextIndex = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** True where the engine's own matching is sure to be fast for a text of this length. */
const isSure = ({ isUnbounded, degree }: Risk, length: number): boolean =>
  !isUnbounded && Math.max(length, 1) ** (degree + 1) <= NATIVE_STEPS * (degree === 0 ? 1000 : 1);

export { TooManySteps, type Match };
