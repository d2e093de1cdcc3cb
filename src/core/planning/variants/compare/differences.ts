import { daysIn, factsIn, moneyIn } from '../../../facts/index.ts';
import type { Span } from '../../../text/index.ts';
import { spanInDraft, type DraftSentence, type DraftText } from '../../journeys/drafts/draft-text.ts';
import { normsOf } from '../read/words.ts';

/** A fact that a draft and its variant state differently. Spans are UTF-16 units in their files. */
export interface Difference {
  readonly here: Span & { readonly text: string };
  readonly there: Span & { readonly text: string };
}

/** A part of a sentence that states a fact. */
interface Stated extends Span {
  readonly kind: string;
  readonly value: string;
}

/** Sentences with this share of their words in common say the same. */
const ALIKE = 0.6;

/** Prices, days, times, percentages, quantities and codes that two texts state differently in sentences that say the same otherwise. */
export function differencesOf(here: DraftText, there: DraftText): Difference[] {
  const others = there.sentences.map((sentence) => ({ sentence, words: wordsBesides(sentence) }));
  return here.sentences.flatMap((sentence) => {
    const facts = factsOf(sentence.text);
    if (facts.length === 0) return [];
    const words = wordsBesides(sentence);
    const [best] = others
      .map((other) => ({ ...other, alike: likeness(words, other.words) }))
      .filter(({ alike, sentence: { text } }) => alike >= ALIKE || text === sentence.text)
      .sort((a, b) => b.alike - a.alike);
    return best ? pairsOf(sentence, facts, best.sentence) : [];
  });
}

function pairsOf(sentence: DraftSentence, facts: readonly Stated[], other: DraftSentence): Difference[] {
  const theirs = factsOf(other.text);
  return [...new Set(facts.map(({ kind }) => kind))].flatMap((kind) => {
    const [mine, its] = [facts, theirs].map((all) => all.filter((fact) => fact.kind === kind));
    // Where one has more of a kind, which of them belong together is not known.
    if (!mine || mine.length !== its?.length) return [];
    return mine.flatMap((fact, at) => {
      const match = its[at];
      return match && match.value !== fact.value
        ? [{ here: placed(sentence, fact), there: placed(other, match) }]
        : [];
    });
  });
}

const placed = (sentence: DraftSentence, span: Span): Difference['here'] => ({
  ...spanInDraft(sentence, span),
  text: sentence.text.slice(span.start, span.end),
});

const CODE = /(?<![\p{L}\p{N}])(?=[A-Z\d]*[A-Z][A-Z\d]*[A-Z])[A-Z\d]{5,}(?![\p{L}\p{N}])/gu;

function factsOf(text: string): Stated[] {
  const days = daysIn(text).map(({ start, end, year, month, day, weekday }) => ({
    ...{ start, end, kind: 'day' },
    // A year that one of them leaves out is no difference.
    value: day === undefined ? [year, month, weekday].join(' ') : [month, day].join(' '),
  }));
  const money = moneyIn(text).map(({ start, end, amount, currency }) => ({
    ...{ start, end, kind: 'money', value: `${currency}${amount}` },
  }));
  const known = [...days, ...money];
  const isNew = (span: Span): boolean =>
    !known.some(({ start, end }) => start < span.end && span.start < end);
  const others = factsIn(text)
    .filter((fact) => fact.kind !== 'name' && fact.kind !== 'number' && isNew(fact))
    .map(({ start, end, kind, value }) => ({ start, end, kind, value }));
  const codes = [...text.matchAll(CODE)].map(({ 0: code, index }) => ({
    ...{ start: index, end: index + code.length, kind: 'code', value: code },
  }));
  return [...known, ...others, ...codes];
}

function wordsBesides({ text }: DraftSentence): ReadonlySet<string> {
  const spans = factsOf(text).sort((a, b) => b.start - a.start);
  const rest = spans.reduce((read, { start, end }) => `${read.slice(0, start)} ${read.slice(end)}`, text);
  return new Set(normsOf(rest));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) - Math.abs(a.size - b.size) / (4 * Math.max(a.size, b.size));
}
