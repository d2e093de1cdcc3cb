import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { factsIn } from '../extract.ts';
import type { Fact } from '../fact.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { Span } from '../../text/index.ts';
import { factWordsIn } from '../words.ts';
import { figuresIn, isSameFigure, isTelling, type Figure } from './figures.ts';
import { beyondScope, everywhereIn } from './scope.ts';
import { stemOf } from './stems.ts';

/** A text as it is compared with the entries of a ledger. */
export interface StatementContent {
  readonly text: string;
  /** Its words of content, without their endings. */
  readonly stems: ReadonlySet<string>;
  /** Its numbers, amounts, days. */
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  /** Where it says that something has no end; undefined where it does not. */
  readonly unlimited: Span | undefined;
  /** Where it says that something holds for everything. */
  readonly everywhere: readonly Span[];
  /** Where it says in which country something was made, and the country in lower case. */
  readonly origin: (Span & { readonly country: string }) | undefined;
  /** Only put together there, or of parts from elsewhere: no origin (16 CFR 323, Made in USA Labeling). */
  readonly isAssembled: boolean;
}

/** An entry ready to be compared. */
export interface ComparedEntry {
  readonly entry: LedgerEntry;
  readonly content: StatementContent;
}

/** What a sentence is to an entry: it states it, or it says something else about the same matter, and where. */
export type EntryRelation = {
  /** How much of the entry the sentence has: its words of content and its figures. */
  readonly closeness: number;
} & (
  | { readonly kind: 'states' }
  /** `at`: the words that say otherwise, in UTF-16 units in the sentence. */
  | { readonly kind: 'contradicts'; readonly at: Span }
);

const known = new WeakMap<LedgerEntry, ComparedEntry>();

/** An entry ready to be compared; read once. */
export function compared(entry: LedgerEntry): ComparedEntry {
  const before = known.get(entry);
  if (before) return before;
  const read = { entry, content: contentOf(entry.text) };
  known.set(entry, read);
  return read;
}

/**
 * The content of a sentence or of an entry's text.
 * @param stated the text's facts where they are known
 */
export function contentOf(text: string, stated: readonly Fact[] = factsIn(text)): StatementContent {
  const facts = stated.filter((fact, at, all) => !isSpokenPrice(fact, all[at + 1], text));
  const stems = factWordsIn(text)
    .filter(
      ({ norm, start }) => isContent(norm) && !facts.some((fact) => fact.start <= start && start < fact.end),
    )
    .map(({ norm }) => stemOf(norm));
  return {
    text,
    // What is measured in litres is about litres, with or without a number.
    stems: new Set([
      ...stems,
      ...facts.flatMap(({ kind, unit }) => (kind === 'quantity' && unit ? [stemOf(unit)] : [])),
    ]),
    facts,
    figures: figuresIn(text, facts),
    unlimited: spanOf(ENDLESS.exec(text)),
    everywhere: everywhereIn(text),
    origin: originIn(text),
    isAssembled: ASSEMBLED.test(text),
  };
}

/** `four pounds ten`: the pounds alone are not the price. */
const isSpokenPrice = (fact: Fact, next: Fact | undefined, text: string): boolean =>
  fact.unit !== undefined &&
  fact.kind === 'money' &&
  next?.kind === 'number' &&
  text.slice(fact.end, next.start) === ' ' &&
  !/\d/.test(fact.text);

const spanOf = (match: RegExpExecArray | null): Span | undefined =>
  match ? { start: match.index, end: match.index + match[0].length } : undefined;

const ORIGIN =
  /\b(?:made|built|grown|woven|knitted|sewn|brewed|distilled|printed|roasted|milled|farmed|produced|bottled) (?:\p{Ll}+ ){0,2}in (?:the )?(\p{Lu}\p{L}+)|\b(\p{Lu}\p{L}+)[- ](?:made|built|grown)\b/u;
const ASSEMBLED = /\bassembled?\b|\b(?:parts|components) (?:from|of)\b|\bimported\b/iu;

function originIn(text: string): StatementContent['origin'] {
  const match = ORIGIN.exec(text);
  const country = match?.[1] ?? match?.[2];
  const span = spanOf(match);
  return span && country !== undefined ? { ...span, country: country.toLowerCase() } : undefined;
}

const ENDLESS = /\b(?:for life|for ?ever|lifetime|unlimited|without limit|no limits?)\b/iu;

const isContent = (norm: string): boolean => /^\p{L}{3,}/u.test(norm) && !FUNCTION_WORDS.has(norm);

/** Words and figures that a sentence and an entry must share before a different figure in it is called a contradiction. */
const SAME_MATTER = 2;
/** The share of an entry's words of content with which a text without its figures still states it. */
const MOST_OF_ENTRY = 0.6;
/** A figure that agrees says as much as two words. */
const FIGURE_WEIGHT = 2;

/** What a sentence is to an entry; undefined where it is about something else. */
export function relate(sentence: StatementContent, { content }: ComparedEntry): EntryRelation | undefined {
  const shared = [...content.stems].filter((stem) => sentence.stems.has(stem)).length;
  const figures = content.figures;
  const same = sentence.figures.filter((figure) => figures.some((other) => isSameFigure(figure, other)));
  const closeness = shared + FIGURE_WEIGHT * same.length;
  const at = figures.length > 0 ? otherFigure(sentence, content, shared, same) : undefined;
  if (at) return { kind: 'contradicts', at, closeness };
  const beyond = otherScope(sentence, content, shared, same.length > 0);
  if (beyond) return { kind: 'contradicts', at: beyond, closeness };
  if (same.some((figure) => shared > 0 || isTelling(figure))) return { kind: 'states', closeness };
  return shared >= Math.max(2, MOST_OF_ENTRY * content.stems.size)
    ? { kind: 'states', closeness }
    : undefined;
}

/** Where a sentence about the same matter gives another figure, or no end to what has one. */
function otherFigure(
  sentence: StatementContent,
  entry: StatementContent,
  shared: number,
  same: readonly Figure[],
): Span | undefined {
  const hasEnd = entry.facts.some(({ kind }) => kind === 'duration' || kind === 'date');
  if (hasEnd && shared > 0 && sentence.unlimited && !entry.unlimited) return sentence.unlimited;
  const share = sentence.figures.find((figure) => isOtherShare(figure, entry));
  if (share && shared > 0) return share;
  if (shared + same.length < SAME_MATTER) return undefined;
  // Where one figure agrees, another may be about something else, unless the same words follow it.
  return sentence.figures.find((figure) => disagrees(figure, sentence, entry, same.length > 0));
}

/** `half the sugar` against `30% less sugar`. */
const isOtherShare = (figure: Figure, { text, figures }: StatementContent): boolean =>
  /^\p{L}/u.test(figure.text) &&
  figure.dimension === '%' &&
  figures.some(
    ({ dimension, amount, end }) =>
      dimension === '%' &&
      amount !== figure.amount &&
      new RegExp(`^\\s+(?:less|more|fewer)\\s+${figure.counted}`, 'iu').test(text.slice(end)),
  );

/** Where a sentence about the same matter goes further than the entry, or names another origin. */
function otherScope(
  sentence: StatementContent,
  entry: StatementContent,
  shared: number,
  hasSameFigure: boolean,
): Span | undefined {
  const { origin } = sentence;
  if (
    origin &&
    (entry.isAssembled || (entry.origin && entry.origin.country !== origin.country && shared > 1))
  )
    return origin;
  return shared >= SAME_MATTER || hasSameFigure ? beyondScope(sentence, entry) : undefined;
}

/** Years are compared where each text has one, in a matter that is surely the same. */
const SAME_MATTER_OF_YEARS = 3;

/** True where a figure counts what one of the entry's does, and none of those agrees. */
function disagrees(
  figure: Figure,
  sentence: StatementContent,
  entry: StatementContent,
  needsSameWords: boolean,
): boolean {
  const ofKind = ({ dimension }: Figure): boolean => dimension === figure.dimension;
  if (figure.dimension === 'year' && !areYearsComparable(sentence, entry)) return false;
  const alike = entry.figures.filter(
    (other) =>
      ofKind(other) &&
      (figure.dimension !== 'count' || (figure.counted !== '' && other.counted === figure.counted)) &&
      (!needsSameWords || (figure.after !== '' && other.after === figure.after)),
  );
  return (
    alike.length > 0 &&
    !entry.figures.some((other) => isSameFigure(figure, other)) &&
    alike.every((other) => !isSameFigure(other, figure))
  );
}

function areYearsComparable(sentence: StatementContent, entry: StatementContent): boolean {
  const years = ({ figures }: StatementContent): number =>
    figures.filter(({ dimension }) => dimension === 'year').length;
  const shared = [...entry.stems].filter((stem) => sentence.stems.has(stem)).length;
  return years(sentence) === 1 && years(entry) === 1 && shared >= SAME_MATTER_OF_YEARS;
}
