import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { tokenize, type Token } from '../../text/index.ts';

/** One of the brand's lines, read for comparison with the sentence being typed. */
export interface ReadLine {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** How a typed sentence agrees with a line. */
export interface LineMatch {
  /** Index of the line's token that comes next. */
  readonly next: number;
  /** The number of typed words that are in the line. */
  readonly agreed: number;
  /** How many of these are content words. */
  readonly content: number;
  /** True when the typed sentence is the line's beginning, word for word. */
  readonly isPrefix: boolean;
}

export const readLine = (text: string): ReadLine => ({ text, tokens: tokenize(text) });

/** Prepositions whose phrase in the line may be skipped: "The Hatch [at 41 Quarry Street] is open". */
const PREPOSITIONS = new Set(['at', 'in', 'on', 'of', 'for', 'from', 'with', 'by', 'near']);
const LONGEST_SKIP = 5;
const DETERMINERS = new Set(['a', 'an', 'the', 'our', 'your']);
/** Function words that refer to something other than the line's subject. */
const OTHERS = new Set([
  'this',
  'that',
  'these',
  'those',
  'another',
  'other',
  'no',
  'not',
  'never',
  'every',
  'any',
]);
const COORDINATORS = new Set(['and', 'or', 'but']);

const isWordLike = ({ kind }: Token): boolean => kind === 'word' || kind === 'name' || kind === 'number';
const isContent = (token: Token): boolean =>
  token.kind === 'number' || (isWordLike(token) && !FUNCTION_WORDS.has(token.norm));

/**
 * Aligns a typed sentence with a line, from the line's start or one of its clauses. Every typed content word must be in the
 * line, in order, as another subject, year or size is another fact. Function words may be added.
 * @param typed the finished words of the sentence so far
 */
export function matchLine(line: ReadLine, typed: readonly Token[]): LineMatch | undefined {
  let best: LineMatch | undefined;
  for (const start of startsOf(line.tokens)) {
    const match = alignFrom(line.tokens, start, typed);
    if (match && (!best || match.agreed > best.agreed)) best = match;
  }
  return best;
}

const starts = new WeakMap<readonly Token[], readonly number[]>();

/** Where clauses begin; found once a line. */
function startsOf(tokens: readonly Token[]): readonly number[] {
  const found = starts.get(tokens) ?? clauseStarts(tokens);
  starts.set(tokens, found);
  return found;
}

function clauseStarts(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isStart =
      !before ||
      /^[,;:.!?—–(]$/.test(before.text) ||
      COORDINATORS.has(before.norm) ||
      DETERMINERS.has(token.norm);
    return isStart && isWordLike(token) ? [at] : [];
  });
}

function alignFrom(line: readonly Token[], start: number, typed: readonly Token[]): LineMatch | undefined {
  let next = start;
  let agreed = 0;
  let content = 0;
  let isPrefix = start === 0;
  for (const token of typed) {
    if (!isWordLike(token)) {
      // A mark in the line is skipped only if it was typed too.
      if (line[next]?.text === token.text) next++;
      continue;
    }
    const at: number | undefined = findNext(line, next, token);
    if (at === undefined) {
      if (isContent(token) || OTHERS.has(token.norm)) return undefined;
      isPrefix = false;
      continue;
    }
    if (line.slice(next, at).some(isWordLike)) isPrefix = false;
    next = at + 1;
    agreed++;
    if (isContent(token)) content++;
  }
  return agreed === 0 ? undefined : { next, agreed, content, isPrefix };
}

/** The next place of the typed word in the line, skipping marks, single function words and prepositional phrases. */
function findNext(line: readonly Token[], from: number, token: Token): number | undefined {
  const word = line.slice(from).findIndex(isWordLike);
  const at = from + word;
  const first = line[at];
  if (word < 0 || !first) return undefined;
  if (isSameWord(first, token)) return at;
  const second = line[at + 1];
  if (!isContent(first) && second && isSameWord(second, token)) return at + 1;
  return findAhead(line, at, token, from > 0);
}

/** The place of the typed word after a prepositional phrase that begins at `at`, or after a predicate with the same subject. */
function findAhead(line: readonly Token[], at: number, token: Token, hasBegun: boolean): number | undefined {
  const isPhrase = PREPOSITIONS.has(line[at]?.norm ?? '');
  // "A can [is 12 ounces with no caffeine, and] keeps nine months".
  const mayShareSubject = isContent(token) && hasBegun;
  for (let ahead = at + 1; ahead < line.length; ahead++) {
    const candidate = line[ahead];
    if (!candidate || !isSameWord(candidate, token)) continue;
    if (isPhrase && ahead - at <= LONGEST_SKIP) return ahead;
    if (mayShareSubject && COORDINATORS.has(line[ahead - 1]?.norm ?? '')) return ahead;
  }
  return undefined;
}

/** The same word apart from number: "repair takes" and "repairs take". */
const isSameWord = (a: Token, b: Token): boolean =>
  a.norm === b.norm || (a.kind === 'word' && b.kind === 'word' && stem(a.norm) === stem(b.norm));

const stem = (word: string): string =>
  PLURAL_VERBS.get(word) ?? (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word);

const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);
