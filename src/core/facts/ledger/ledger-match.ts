import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { factsIn } from '../extract.ts';
import type { Fact } from '../fact.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { Span } from '../../text/index.ts';
import { factWordsIn } from '../words.ts';

/** A text as it is compared with the entries of a ledger. */
export interface StatementContent {
  /** Its words of content, without their endings. */
  readonly stems: ReadonlySet<string>;
  /** Its numbers, amounts, days. */
  readonly facts: readonly Fact[];
  /** Those that have an amount. */
  readonly figures: readonly Figure[];
  /** Where it says that something has no end; undefined where it does not. */
  readonly unlimited: Span | undefined;
  /** Where it says that something was made in a country. */
  readonly origin: Span | undefined;
  /** Only put together there, or of parts from elsewhere: no origin (16 CFR 323, Made in USA Labeling). */
  readonly isAssembled: boolean;
}

/** An amount with what it counts. */
export interface Figure {
  readonly fact: Fact;
  /** The stem of the word behind it: `wash` in `40 washes`; empty where there is none. */
  readonly counted: string;
  /** The two words behind it, in lower case: `a month`. */
  readonly after: string;
}

/** An entry ready to be compared. */
export interface ComparedEntry {
  readonly entry: LedgerEntry;
  readonly content: StatementContent;
}

/** What a sentence is to an entry: it states it, or it says something else about the same matter, and where. */
export type EntryRelation =
  | { readonly kind: 'states' }
  /** `at`: the words that say otherwise, in UTF-16 units in the sentence. */
  | { readonly kind: 'contradicts'; readonly at: Span };

const ENDINGS = /(?:ations?|ments?|ings?|iest|ier|ies|est|ers?|ed|es|s|ly|e|y)$/u;

/** The word without its ending, so that `warmest` meets `warmer`: for comparing, not for reading. */
export const stemOf = (norm: string): string => {
  const word = norm.replace(/'s?$/u, '');
  return word.length > 4 ? word.replace(ENDINGS, '') : word.replace(/s$/u, '');
};

export const compared = (entry: LedgerEntry): ComparedEntry => ({ entry, content: contentOf(entry.text) });

/** The content of a sentence or of an entry's text. */
export function contentOf(text: string): StatementContent {
  const facts = factsIn(text).filter((fact, at, all) => !isSpokenPrice(fact, all[at + 1], text));
  const stems = factWordsIn(text)
    .filter(
      ({ norm, start }) => isContent(norm) && !facts.some((fact) => fact.start <= start && start < fact.end),
    )
    .map(({ norm }) => stemOf(norm));
  return {
    stems: new Set(stems),
    facts,
    figures: facts.filter(({ amount }) => amount !== undefined).map((fact) => figureOf(fact, text)),
    unlimited: spanOf(ENDLESS.exec(text)),
    origin: spanOf(ORIGIN.exec(text)),
    isAssembled: ASSEMBLED.test(text),
  };
}

function figureOf(fact: Fact, text: string): Figure {
  const [, first = '', second = ''] = /^[\s-]*(\p{L}+)?(?:\s+(\p{L}+))?/u.exec(text.slice(fact.end)) ?? [];
  const after = [first, second].join(' ').trim().toLowerCase();
  return { fact, counted: first === '' ? '' : stemOf(first.toLowerCase()), after };
}

/** `four pounds ten`: the pounds alone are not the price. */
const isSpokenPrice = (fact: Fact, next: Fact | undefined, text: string): boolean =>
  fact.unit !== undefined &&
  next?.kind === 'number' &&
  text.slice(fact.end, next.start) === ' ' &&
  !/\d/.test(fact.text);

const spanOf = (match: RegExpExecArray | null): Span | undefined =>
  match ? { start: match.index, end: match.index + match[0].length } : undefined;

const ORIGIN = /\bmade in \p{Lu}\p{L}+|\b\p{Lu}\p{L}+[- ]made\b/u;
const ASSEMBLED = /\bassembled\b|\b(?:parts|components) (?:from|of)\b|\bimported\b/iu;

const ENDLESS = /\b(?:for life|for ?ever|lifetime|unlimited|without limit)\b/iu;

const isContent = (norm: string): boolean => /^\p{L}{3,}/u.test(norm) && !FUNCTION_WORDS.has(norm);

/** Words and figures that a sentence and an entry must share before a different figure in it is called a contradiction. */
const SAME_MATTER = 2;
/** The share of an entry's words of content with which a text without its figures still states it. */
const MOST_OF_ENTRY = 0.6;

/** What a sentence is to an entry; undefined where it is about something else. */
export function relate(sentence: StatementContent, { content }: ComparedEntry): EntryRelation | undefined {
  const shared = [...content.stems].filter((stem) => sentence.stems.has(stem)).length;
  const figures = content.figures;
  if (figures.length > 0) {
    const at = otherwise(sentence, content, shared);
    if (at) return { kind: 'contradicts', at };
    const same = sentence.figures.filter((figure) => figures.some((other) => isSameFigure(figure, other)));
    if (same.some(({ fact }) => shared > 0 || isSpecific(fact))) return { kind: 'states' };
  }
  if (sentence.origin && content.isAssembled) return { kind: 'contradicts', at: sentence.origin };
  return shared >= Math.max(2, MOST_OF_ENTRY * content.stems.size) ? { kind: 'states' } : undefined;
}

/** Where a sentence about the same matter gives another figure, or no end to what has one. */
function otherwise(sentence: StatementContent, entry: StatementContent, shared: number): Span | undefined {
  const hasEnd = entry.facts.some(({ kind }) => kind === 'duration' || kind === 'date');
  if (hasEnd && shared > 0 && sentence.unlimited && !entry.unlimited) return sentence.unlimited;
  const same = sentence.figures.filter((figure) =>
    entry.figures.some((other) => isSameFigure(figure, other)),
  );
  if (shared + same.length < SAME_MATTER) return undefined;
  // Where one figure agrees, another may be about something else, unless the same words follow it.
  return sentence.figures.find((figure) => disagrees(figure, entry, same.length > 0))?.fact;
}

const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.fact.amount === b.fact.amount &&
  (a.fact.unit === b.fact.unit || a.fact.unit === undefined || b.fact.unit === undefined);

/** A figure that is hardly met by chance: with decimals, or of three places and more that are no year. */
const isSpecific = ({ amount = 0, kind }: Fact): boolean =>
  kind !== 'date' && (!Number.isInteger(amount) || amount > 2100 || (amount >= 100 && amount < 1900));

/** True where a figure counts what one of the entry's does, and none of those agrees. */
function disagrees(figure: Figure, { figures }: StatementContent, needsSameWords: boolean): boolean {
  const { fact, counted } = figure;
  if (fact.kind === 'weekday' || fact.kind === 'date') return false;
  const alike = figures.filter(
    (other) =>
      other.fact.kind === fact.kind &&
      (fact.kind === 'number'
        ? counted !== '' && other.counted === counted
        : other.fact.unit === fact.unit) &&
      (!needsSameWords || (figure.after !== '' && other.after === figure.after)),
  );
  return alike.length > 0 && alike.every((other) => other.fact.amount !== fact.amount);
}
