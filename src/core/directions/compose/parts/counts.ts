import type { Piece } from '../../material/material.ts';
import { isSelf, MONEY } from './figures.ts';
import { countWords, lowered, type Line } from './lines.ts';

/*
 * What a figure can be taken for without saying more than it does: it may count people or measure leather.
 * Each gives the words to use, or undefined.
 */

export const CUSTOMERS =
  /\b(?:customers?|players?|readers?|users?|buyers?|visitors?|guests?|members?|subscribers?|clients?|operators?|people|families|schools?|winners?|partners?|retailers?|developers?|contributors?|students?|patients?|studios?|agenc(?:y|ies)|utilit(?:y|ies)|editors?|volunteers?|neighbours?|neighbors?|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|mothers?|fathers?|owners?|kids?|folks?|y'all|cards|votes|letters|applicants?|participants?|respondents?)\b/iu;
export const CALENDAR =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|bulletin|annex|no)\b/iu;
const BARE_FIGURE = /^[\d.,:/–-]+$/u;

/** A figure with what it counts, as written: “71 bags”, “31 kilos of peas”. */
function count(piece: Piece | undefined): Line {
  const figure = piece?.figure?.trim();
  if (
    piece === undefined ||
    figure === undefined ||
    isSelf(piece) ||
    countWords(figure) > 4 ||
    /['’]s?$/u.test(piece.counted ?? '')
  )
    return undefined;
  return lowered(countWords(piece.text) > 5 ? figure : piece.text);
}

/** A figure that says what it counts or in what it measures. */
export function tally(piece: Piece | undefined): Line {
  const whole = count(piece);
  if (whole === undefined || BARE_FIGURE.test(whole) || CALENDAR.test(whole)) return undefined;
  return /^(?:one|two|a|an|both|[12])\b|\btimes$/iu.test(whole) ? undefined : whole;
}

/** A length, a weight, a share, a time: a figure of material or making. */
export function measure(piece: Piece): Line {
  const isCounting =
    piece.counted !== undefined && /^[\d.,]+$|^\p{L}+(?:-\p{L}+)?$/u.test(piece.figure ?? '');
  const whole = tally(piece);
  return isCounting || whole === undefined || MONEY.test(whole) ? undefined : whole;
}

/** How much, how many of something, how long: whatever is not people. */
export function quantity(piece: Piece): Line {
  return headCount(piece) === undefined ? tally(piece) : undefined;
}

/** How many people. */
export function headCount(piece: Piece): Line {
  return CUSTOMERS.test(piece.counted ?? '') ? tally(piece) : undefined;
}

/** What goes over a counter or out of a workshop to somebody. */
const HANDED =
  /^(?:sell|make|send|give|ship|post|print|sew|build|bake|brew|mend|repair|deliver|replace|lend|hire|order|buy|take|return)$/u;

/** How many things that went to somebody, one by one. */
export function countedThings(piece: Piece): Line {
  if (piece.counted === undefined || !HANDED.test(piece.clause?.base ?? '') || headCount(piece) !== undefined)
    return undefined;
  return /\b(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?)\b/iu.test(piece.counted)
    ? undefined
    : tally(piece);
}
