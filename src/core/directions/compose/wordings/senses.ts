import type { Piece } from '../../material/index.ts';
import { count, name, quote } from './phrases.ts';

/*
 * What a piece can be taken for without saying more than it does: a negation may be a refusal or a plain lack,
 * a figure may count people or measure leather. Each gives the words to use, or undefined.
 */

const CUSTOMERS =
  /\b(?:customers?|readers?|users?|buyers?|visitors?|guests?|members?|subscribers?|clients?|operators?|people|families|schools?|winners?|partners?|retailers?|developers?|contributors?|students?|patients?|studios?|agenc(?:y|ies)|utilit(?:y|ies)|editors?|volunteers?|neighbours?|neighbors?|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|mothers?|fathers?|owners?|kids?|folks?|y'all|cards|votes|letters|applicants?|participants?|respondents?)\b/iu;
const CALENDAR =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|bulletin|annex|no)\b/iu;
const PAST =
  /\b(?:last|ago|since|past|yesterday|for|in \d+ (?:hours|days)|hours?|minutes?|years?|years' time|ahead|from .+ to .+)\b/iu;
const CALL =
  /^(?:please |then |just )?(?:add|apply|ask|bring|book|buy|call|check|choose|click|come|contact|don['’]t|download|drop|email|find|follow|get|give|go|help|install|join|keep|learn|let|look|make|measure|note|open|order|pick|post|put|read|register|reply|ring|roll|run|save|see|send|set|share|sign|start|stop|store|take|tell|test|try|turn|update|upgrade|use|visit|wait|wash|watch|write)\b/iu;
const MONEY = /[£$€¥]|\b(?:pounds?|dollars?|euros?|pence|cents?)\b/iu;
const BARE_FIGURE = /^[\d.,:/–-]+$/u;
const PLAIN_VERBS = new Set(
  'know wait have need see hear mean think remember expect believe find regret forget guess understand'.split(
    ' ',
  ),
);

/** A figure that says what it counts or in what it measures. */
export function tally(piece: Piece | undefined): string | undefined {
  const whole = count(piece);
  if (whole === undefined || BARE_FIGURE.test(whole) || CALENDAR.test(whole)) return undefined;
  return /^(?:one|two|a|an|both|[12])\b|\btimes$/iu.test(whole) ? undefined : whole;
}

/** A length, a weight, a share, a time: a figure of material or making. */
export function measure(piece: Piece): string | undefined {
  const isCounting =
    piece.counted !== undefined && /^[\d.,]+$|^\p{L}+(?:-\p{L}+)?$/u.test(piece.figure ?? '');
  const whole = tally(piece);
  return isCounting || whole === undefined || MONEY.test(whole) ? undefined : whole;
}

/** How much, how many of something, how long: whatever is not people. */
export function quantity(piece: Piece): string | undefined {
  return headCount(piece) === undefined ? tally(piece) : undefined;
}

/** How many people. */
export function headCount(piece: Piece): string | undefined {
  return CUSTOMERS.test(piece.counted ?? '') ? tally(piece) : undefined;
}

/** How many things that a person could own or hold. */
export function things(piece: Piece): string | undefined {
  if (piece.counted === undefined || headCount(piece) !== undefined) return undefined;
  return /\b(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?)\b/iu.test(piece.counted)
    ? undefined
    : tally(piece);
}

/** Somebody of the customers’ side, as a group. */
export function customers(piece: Piece): string | undefined {
  const phrase = CUSTOMERS.test(piece.phrase ?? '') && piece.isPlural === true ? name(piece) : undefined;
  return phrase === undefined || /^(?:the|your|these|those|\d|\p{L}+ )/iu.test(phrase)
    ? phrase
    : `the ${phrase}`;
}

/** Somebody who is not a customer, by name or by role. */
export function maker(piece: Piece): string | undefined {
  const phrase = name(piece);
  if (phrase === undefined || CUSTOMERS.test(phrase) || CALENDAR.test(phrase)) return undefined;
  return /^\p{Lu}{2,}$|\b(?:[Bb]oard|bell|page|site|report|websites?|[Mm]anagement|record)$/u.test(phrase) ||
    !acts(piece)
    ? undefined
    : phrase;
}

/** More than a mention: the one it speaks of is the subject of its clause. */
export function acts(piece: Piece): boolean {
  return piece.phrase !== undefined && piece.clause?.subject.includes(piece.phrase) === true;
}

/** What the writer declines to do, of their own will. */
export function refusal(piece: Piece): string | undefined {
  const { clause } = piece;
  const isWilled =
    own(piece) !== undefined &&
    clause?.isNegated === true &&
    clause.tense !== 'past' &&
    !/^(?:have|has|had|am|are|is|was|were)/iu.test(clause.auxiliary) &&
    !PLAIN_VERBS.has(clause.base);
  const isBan =
    /^(?:no \p{Ll}|never \p{Ll}|don['’]t )/iu.test(piece.text) &&
    !/^(?:no (?:need|one|more|longer|matter|doubt|idea|words?|wonder)|don['’]t (?:forget|miss|worry))\b/iu.test(
      piece.text,
    );
  return isWilled || isBan ? quote(piece) : undefined;
}

/** What is said not to be so, of anybody or anything but the writer. */
export function denial(piece: Piece): string | undefined {
  const { clause } = piece;
  return clause?.isNegated === true && clause.person !== 'we' && clause.person !== 'i'
    ? quote(piece)
    : undefined;
}

/** What is there and escapes the eye, the hand or the ear. */
export function unnoticed(piece: Piece): string | undefined {
  return /^(?:see|notice|feel|hear|tell|show|spot|match|look|find|taste)$/u.test(piece.clause?.base ?? '')
    ? denial(piece)
    : undefined;
}

/** What the writer, and nobody else, does or does not do. */
export function own(piece: Piece): string | undefined {
  const person = piece.clause?.person;
  return (person === 'we' || person === 'i') && !/t wait\b/u.test(piece.text) ? quote(piece) : undefined;
}

/** A promise to do something, not to leave it. */
export function offer(piece: Piece): string | undefined {
  return piece.clause?.isNegated === true ? undefined : quote(piece);
}

/** Something that is wrong, more than a word of regret. */
export function trouble(piece: Piece): string | undefined {
  const isSaid =
    piece.text.split(/\s+/u).length >= 3 &&
    !/^(?:sorry|we regret|apologies|\p{L}+ says? that)\b/iu.test(piece.text);
  return isSaid ? quote(piece) : undefined;
}

/** A view of the writer’s own, or of nobody in particular. */
export function view(piece: Piece): string | undefined {
  const isOfOthers = ['he', 'she', 'it', 'they'].includes(piece.clause?.person ?? '');
  return isOfOthers ? undefined : quote(piece);
}

/** A question of some length. */
export function asked(piece: Piece): string | undefined {
  return piece.text.split(/\s+/u).length >= 4 ? quote(piece) : undefined;
}

/** What the reader is told to do. */
export function call(piece: Piece): string | undefined {
  return CALL.test(piece.text) ? quote(piece) : undefined;
}

/** A moment to come, that can be missed. */
export function ahead(piece: Piece): string | undefined {
  return PAST.test(piece.text) || /^(?:in )?\d{4}$/u.test(piece.text) || piece.clause?.tense === 'past'
    ? undefined
    : quote(piece);
}

/** A step that somebody takes; no timetable. */
export function step(piece: Piece): string | undefined {
  const person = piece.clause?.person;
  const isTold =
    person === 'it' || person === 'you' || person === undefined || piece.clause?.isNegated === true;
  return isTold ? undefined : quote(piece);
}
