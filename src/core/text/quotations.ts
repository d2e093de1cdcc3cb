import { OBJECT } from './object.ts';
import type { Span } from './span.ts';

/** Closing quotation marks by opening mark. A straight mark closes itself. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
]);

/** Shorter quotations are titles, terms and irony, which are the author's own choice of words. */
const LEAST_WORDS = 5;
/** The limit for scripts without spaces, in characters. */
const LEAST_CHARACTERS = 12;

const ANY_OPENER = /[“„«‘"「『]/;
const MAY_OPEN_AFTER = /[\s([{—–:：、。-]/;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * The passages of a block's text that quote somebody else, including their quotation marks; offsets are in
 * the text. A quotation that opens a paragraph and does not close in it extends to its end, as books print
 * longer ones.
 */
export function findQuotations(text: string): Span[] {
  if (!ANY_OPENER.test(text)) return [];
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closers = CLOSERS.get(text.charAt(at));
    if (closers === undefined || !opens(text, at)) continue;
    const end = endOf(text, at, closers);
    if (end === undefined) continue;
    if (isLong(text.slice(at, end))) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

const opens = (text: string, at: number): boolean =>
  (at === 0 || MAY_OPEN_AFTER.test(text.charAt(at - 1)) || /[「『]/.test(text.charAt(at))) &&
  // French prints a space inside its marks.
  (text.charAt(at) === '«' || /\S/.test(text.charAt(at + 1)));

function endOf(text: string, start: number, closers: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (!closers.includes(text.charAt(at)) || (closers !== '»' && !/\S/.test(text.charAt(at - 1)))) continue;
    // An apostrophe closes nothing: “don’t”, “the boats’ names”.
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    if (closers === '’' && isPossessive(text, at)) continue;
    return at + 1;
  }
  return start === 0 ? text.length : undefined;
}

/** A closing mark after a plural's s, followed by another closing mark, is an apostrophe. */
const isPossessive = (text: string, at: number): boolean =>
  /s$/i.test(text.charAt(at - 1)) &&
  /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
  text.indexOf('’', at + 1) > at;

function isLong(quotation: string): boolean {
  const words = quotation.match(WORD)?.length ?? 0;
  return words >= LEAST_WORDS || (quotation.match(CJK)?.length ?? 0) >= LEAST_CHARACTERS;
}

/** Replaces each quotation by one object sign and spaces, so that offsets stay the same. */
export function maskQuotations(text: string, quotations: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    masked += text.slice(at, start) + OBJECT.padEnd(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** Masked text without the filling spaces. */
export const withoutFilling = (sentence: string): string =>
  sentence.replace(/\uFFFC +/g, `${OBJECT} `).trim();

/** True when a masked sentence has words left. */
export const hasWords = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence);
