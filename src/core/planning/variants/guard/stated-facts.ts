import { daysIn, factsIn, moneyIn, type Fact } from '../../../facts/index.ts';
import { readProse } from '../../../text/index.ts';
import { withAddresses } from '../read/plain-text.ts';

/** A fact of a text, with its sentence. */
export interface PlacedFact {
  /** Equal for every way of writing it. */
  readonly value: string;
  /** As written. */
  readonly text: string;
  readonly kind: Fact['kind'] | 'address';
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+/g;

/** The prices, days, times, quantities and addresses of a Markdown file's prose, each once. */
export function statedFacts(file: string): PlacedFact[] {
  const { frontMatter } = readProse(file);
  const prose = withAddresses(
    file
      .slice(frontMatter?.end ?? 0)
      .replace(/^[ \t]*(?:>[ \t]*)*(?:[-+*][ \t]+|\d+[.)][ \t]+|#{1,6}[ \t]+)/gm, ''),
  );
  const facts = new Map<string, PlacedFact>();
  for (const [text] of prose.matchAll(ADDRESS)) {
    const address = text.replace(/[.,;:!?]+$/, '');
    facts.set(address, { value: address, text: address, kind: 'address' });
  }
  const rest = prose.replace(ADDRESS, ' ');
  for (const { start, end, amount, currency } of moneyIn(rest))
    add(facts, { value: `${currency}${amount}`, text: rest.slice(start, end), kind: 'money' });
  const days = daysIn(rest);
  for (const { start, end, day, month, weekday, year } of days)
    add(facts, { value: [year, month, day, weekday].join(' '), text: rest.slice(start, end), kind: 'date' });
  for (const { kind, value, text, start, end } of factsIn(rest))
    if (kind !== 'money' && !days.some((day) => day.start < end && start < day.end))
      add(facts, { value, text, kind });
  return [...facts.values()];
}

const add = (facts: Map<string, PlacedFact>, fact: PlacedFact): void => {
  if (!facts.has(fact.value)) facts.set(fact.value, fact);
};

/** What a variant does not state although its draft does. Bare numbers are no facts by themselves. */
export function leftOutFacts(draft: string, variant: string): string[] {
  const kept = new Set(statedFacts(variant).map(({ value }) => value));
  return statedFacts(draft)
    .filter(({ value, kind }) => kind !== 'number' && !kept.has(value))
    .map(({ text }) => text);
}
