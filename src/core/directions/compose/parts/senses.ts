import type { Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { CALENDAR, CUSTOMERS } from './counts.ts';
import type { Line } from './lines.ts';
import { name } from './names.ts';
import { quotable, quoteOf, type Quoted } from './quotes.ts';

/*
 * What a piece can be taken for without saying more than it does: a negation may be a refusal or a plain lack.
 * Each gives the words to use, or undefined.
 */

const PAST =
  /\b(?:last|ago|since|past|yesterday|for|in \d+ (?:hours|days)|hours?|minutes?|years?|years' time|ahead|from .+ to .+)\b/iu;
const CALL =
  /^(?:please |then |just )?(?:add|apply|ask|bring|book|buy|call|check|choose|click|come|contact|don['’]t|download|drop|email|find|follow|get|give|go|help|install|join|keep|learn|let|look|make|measure|note|open|order|pick|post|put|read|register|reply|ring|roll|run|save|see|send|set|share|sign|start|stop|store|take|tell|test|try|turn|update|upgrade|use|visit|wait|wash|watch|write)\b/iu;

const PLAIN_VERBS = new Set(
  'know wait have need see hear mean think remember expect believe find regret forget guess understand'.split(
    ' ',
  ),
);

/** Somebody of the customers’ side, as a group. */
export function customers(piece: Piece): Line {
  const phrase = CUSTOMERS.test(piece.phrase ?? '') && piece.isPlural === true ? name(piece) : undefined;
  return phrase === undefined || /^(?:the|your|these|those|\d|\p{L}+ )/iu.test(phrase)
    ? phrase
    : `the ${phrase}`;
}

/** Somebody who is not a customer, by name or by role. */
export function maker(piece: Piece): Line {
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
export function refusal(piece: Piece): Line {
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
  return isWilled || isBan ? quoteOf(piece) : undefined;
}

/** What is said not to be so, of anybody or anything but the writer. */
export function denial(piece: Piece): Line {
  const { clause } = piece;
  return clause?.isNegated === true && clause.person !== 'we' && clause.person !== 'i'
    ? quoteOf(piece)
    : undefined;
}

/** What is there and escapes the eye, the hand or the ear. */
export function unnoticed(piece: Piece): Line {
  return /^(?:see|notice|feel|hear|tell|show|spot|match|look|find|taste)$/u.test(piece.clause?.base ?? '')
    ? denial(piece)
    : undefined;
}

/** What the writer, and nobody else, does or does not do. */
export function own(piece: Piece): Line {
  const person = piece.clause?.person;
  return (person === 'we' || person === 'i') && !/t wait\b/u.test(piece.text) ? quoteOf(piece) : undefined;
}

/** A promise to do something, not to leave it. */
export function offer(piece: Piece): Line {
  return piece.clause?.isNegated === true ? undefined : quoteOf(piece);
}

/** Something that went wrong or is wrong with a thing; neither a word of regret nor what may happen. */
export function trouble(piece: Piece): Line {
  const { clause, text } = piece;
  const isRegret =
    /\b(?:sorry|regret|apolog\p{L}+|uncertain(?:ty)?|nothing|nobody|not|never|no)\b|n['’]t\b|\p{L}+ says? that/iu.test(
      text,
    );
  const isSaid =
    clause !== undefined &&
    !isRegret &&
    clause.tense !== 'future' &&
    !/^(?:can|could|may|might|should|must|would)\b/iu.test(clause.auxiliary);
  // “a stuck needle” tells of a needle, not of what happened.
  const isTold =
    WRONG.test(`${clause?.verb ?? ''} ${clause?.rest ?? ''}`) &&
    !/\b(?:stuck|broken|wrong|late|damaged|torn|cracked) \p{L}+$/u.test(clause?.rest ?? '');
  return isSaid && isTold && text.split(/\s+/u).length >= 3 ? quoteOf(piece) : undefined;
}

const WRONG =
  /\b(?:wrong|brok(?:e|en)|late|missing|mistakes?|errors?|fail(?:ed|s)?|leak(?:s|ed|ing)?|returned|damaged?|crack(?:ed|s)?|lost|spilled|spilt|delay(?:ed|s)?|bugs?|fault(?:s|y)?|torn|worn out|stuck|rejected|refused|complained|burst|threw away|thrown away|flat)\b/iu;

/** What is wrong with a thing, the weightiest first. */
export function faults(context: WordingContext): readonly Quoted[] {
  return quotable(context, ['fault']).filter(
    ({ piece }) => trouble(piece) !== undefined && !['he', 'she'].includes(piece.clause?.person ?? ''),
  );
}

/** What the writer declines to do, the weightiest first. */
export function refusals(context: WordingContext): readonly Quoted[] {
  return quotable(context, ['negation']).filter(({ piece }) => refusal(piece) !== undefined);
}

/** A view of the writer’s own, or of nobody in particular. */
export function view(piece: Piece): Line {
  const isOfOthers = ['he', 'she', 'it', 'they'].includes(piece.clause?.person ?? '');
  return isOfOthers ? undefined : quoteOf(piece);
}

/** A question of some length. */
export function asked(piece: Piece): Line {
  return piece.text.split(/\s+/u).length >= 4 ? quoteOf(piece) : undefined;
}

/** What the reader is told to do. */
export function call(piece: Piece): Line {
  return CALL.test(piece.text) ? quoteOf(piece) : undefined;
}

/** A moment to come, that can be missed. */
export function ahead(piece: Piece): Line {
  return /^(?:by|until|since|from) /iu.test(piece.text) ||
    PAST.test(piece.text) ||
    /^(?:in )?\d{4}$/u.test(piece.text) ||
    piece.clause?.tense === 'past'
    ? undefined
    : quoteOf(piece);
}

/** A step that somebody takes; no timetable. */
export function step(piece: Piece): Line {
  const person = piece.clause?.person;
  const isTold =
    person === 'it' || person === 'you' || person === undefined || piece.clause?.isNegated === true;
  return isTold ? undefined : quoteOf(piece);
}
