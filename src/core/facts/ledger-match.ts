import { FUNCTION_WORDS } from '../english/function-words.ts';
import { contradicts } from './compare.ts';
import { factsIn } from './extract.ts';
import type { Fact } from './fact.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Span } from '../text/index.ts';
import { factWordsIn } from './words.ts';

/** A text as it is compared with the entries of a ledger. */
export interface StatementContent {
  /** Its words of content, without their endings. */
  readonly stems: ReadonlySet<string>;
  /** Its numbers, amounts, days. */
  readonly facts: readonly Fact[];
  /** Where it says that something has no end; undefined where it does not. */
  readonly unlimited: Span | undefined;
  /** Where it says that something was made in a country. */
  readonly origin: Span | undefined;
  /** Only put together there, or of parts from elsewhere: no origin (16 CFR 323, Made in USA Labeling). */
  readonly isAssembled: boolean;
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
  const facts = factsIn(text);
  const stems = factWordsIn(text)
    .filter(({ norm, start }) => isContent(norm) && !facts.some((fact) => fact.start <= start && start < fact.end))
    .map(({ norm }) => stemOf(norm));
  return {
    stems: new Set(stems),
    facts,
    unlimited: spanOf(ENDLESS.exec(text)),
    origin: spanOf(ORIGIN.exec(text)),
    isAssembled: ASSEMBLED.test(text),
  };
}

const spanOf = (match: RegExpExecArray | null): Span | undefined =>
  match ? { start: match.index, end: match.index + match[0].length } : undefined;

const ORIGIN = /\bmade in \p{Lu}\p{L}+|\b\p{Lu}\p{L}+[- ]made\b/u;
const ASSEMBLED = /\bassembled\b|\b(?:parts|components) (?:from|of)\b|\bimported\b/iu;

const ENDLESS = /\b(?:for life|for ?ever|lifetime|unlimited|without limit)\b/iu;

const isContent = (norm: string): boolean => /^\p{L}{3,}/u.test(norm) && !FUNCTION_WORDS.has(norm);

/** Words that a sentence and an entry must share before a different figure in it is called a contradiction. */
const SAME_MATTER = 2;
/** The share of an entry's words of content with which a text without its figures still states it. */
const MOST_OF_ENTRY = 0.6;

/** What a sentence is to an entry; undefined where it is about something else. */
export function relate(sentence: StatementContent, { content }: ComparedEntry): EntryRelation | undefined {
  const shared = [...content.stems].filter((stem) => sentence.stems.has(stem)).length;
  const figures = content.facts.filter(isFigure);
  if (figures.length > 0) {
    const same = sentence.facts.filter((fact) => figures.some((other) => isSameFigure(fact, other)));
    if (same.some((fact) => shared > 0 || isTelling(fact))) return { kind: 'states' };
    const at = otherwise(sentence, content, shared);
    if (at) return { kind: 'contradicts', at };
  }
  if (sentence.origin && content.isAssembled) return { kind: 'contradicts', at: sentence.origin };
  return shared >= Math.max(2, MOST_OF_ENTRY * content.stems.size) ? { kind: 'states' } : undefined;
}

/** Where a sentence about the same matter gives another figure, or no end to what has one. */
function otherwise(sentence: StatementContent, entry: StatementContent, shared: number): Span | undefined {
  const hasEnd = entry.facts.some(({ kind }) => kind === 'duration' || kind === 'date');
  if (hasEnd && shared > 0 && sentence.unlimited && !entry.unlimited) return sentence.unlimited;
  return shared >= SAME_MATTER ? sentence.facts.find((fact) => disagrees(fact, entry)) : undefined;
}

const isFigure = ({ amount, kind }: Fact): boolean => amount !== undefined && kind !== 'name';

const isSameFigure = (a: Fact, b: Fact): boolean =>
  a.amount === b.amount && (a.unit === b.unit || a.unit === undefined || b.unit === undefined);

/** A figure that is hardly met by chance: with decimals, or of three places and more that are no year. */
const isTelling = ({ amount = 0, kind }: Fact): boolean =>
  kind !== 'date' && (!Number.isInteger(amount) || amount > 2100 || (amount >= 100 && amount < 1900));

/** True where a figure has the unit of one of the entry's, and no figure of that unit agrees. */
function disagrees(fact: Fact, { facts }: StatementContent): boolean {
  if (fact.kind === 'weekday' || fact.kind === 'date' || fact.kind === 'number') return false;
  const alike = facts.filter(({ unit, kind }) => unit !== undefined && unit === fact.unit && kind === fact.kind);
  return alike.length > 0 && alike.every((other) => contradicts(fact, other));
}
