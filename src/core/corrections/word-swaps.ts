import { FUNCTION_WORDS } from '../english/function-words.ts';

/** Words that a writer put in place of others; both in lower case. */
export interface WordSwap {
  readonly from: string;
  readonly to: string;
}

/** At most so many words are swapped as one; what is longer is a new sentence. */
const LONGEST = 3;
/** So many words of the line stay beside a swap, so that it is a correction and no new line. */
const LEAST_KEPT = 3;
/** Lines of more words are not compared; the time grows with the square. */
const MOST_WORDS = 400;

/**
 * The words that were swapped between two versions of a draft, in lines that otherwise stayed. Numbers, names, function words, changes of case
 * and slips of the keyboard are none.
 */
export function wordSwaps(before: string, after: string): WordSwap[] {
  const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const kept = new Set(fresh);
  const known = new Set(old);
  const gone = old.filter((line) => !kept.has(line));
  const come = fresh.filter((line) => !known.has(line));
  // With lines added or removed it is not known which belongs to which.
  if (gone.length !== come.length) return [];
  return gone.flatMap((line, at) => swapsInLine(wordsOf(line), wordsOf(come[at] ?? '')));
}

const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[.!?:]/gu) ?? [];

function swapsInLine(old: readonly string[], fresh: readonly string[]): WordSwap[] {
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) return [];
  const kept = commonWords(old, fresh);
  if (kept.length < LEAST_KEPT) return [];
  const bounds = [...kept, [old.length, fresh.length] as const];
  let [i, j] = [0, 0];
  return bounds.flatMap(([nextOld, nextFresh]): WordSwap[] => {
    const from = old.slice(i, nextOld);
    const to = fresh.slice(j, nextFresh);
    const isOpening = i === 0 || /[.!?:]/.test(old[i - 1] ?? '');
    [i, j] = [nextOld + 1, nextFresh + 1];
    return isSwap(from, to, isOpening) ? [{ from: folded(from), to: folded(to) }] : [];
  });
}

/** The places of the longest common series of words, in both lists. */
function commonWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return common;
}

function isSwap(from: readonly string[], to: readonly string[], isOpening: boolean): boolean {
  if (from.length === 0 || to.length === 0 || from.length > LONGEST || to.length > LONGEST) return false;
  const [old, fresh] = [folded(from), folded(to)];
  const isWord = (text: string): boolean => /^[\p{L}'-]{2,}(?: [\p{L}'-]+)*$/u.test(text);
  const names = [...(isOpening ? from.slice(1) : from), ...(isOpening ? to.slice(1) : to)].some((word) =>
    /^\p{Lu}/u.test(word),
  );
  const isGrammar = from.every((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  return old !== fresh && isWord(old) && isWord(fresh) && !names && !isGrammar && !isSlip(old, fresh);
}

const folded = (words: readonly string[]): string => words.join(' ').toLowerCase().replaceAll('’', "'");

/** One letter more, less, other or two in the other order: a slip of the keyboard, or another form of the same word. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && left === right.charAt(1) + right.charAt(0))
  );
}
