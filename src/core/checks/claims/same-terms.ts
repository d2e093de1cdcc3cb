import { factsIn, stemOf, type Fact } from '../../facts/index.ts';
import { normalize, type Span } from '../../text/index.ts';
import { kept, type Passage, type PlacedPassage } from '../passage.ts';
import { isCopy } from './copy.ts';

/** Two figures for one term of sale in a draft. Spans are in UTF-16 units in their passages' texts. */
export interface TermsFault {
  readonly at: PlacedPassage;
  readonly span: Span;
  /** The figure that came first, as written. */
  readonly first: string;
}

/** Terms of sale that have one figure in a draft: consumer information under Directive 2011/83/EU, article 6. */
const TERMS = new Set(
  [
    'return',
    'returns',
    'refund',
    'trial',
    'guarantee',
    'guaranteed',
    'warranty',
    'notice',
    'deposit',
    'delivery',
    'discount',
  ].map(stemOf),
);

interface TermFigure {
  readonly term: string;
  readonly fact: Fact;
}

/** Figures of one unit that a draft gives for the same term of sale and that differ; each but the first is a fault. */
export function termsFaults(passages: readonly PlacedPassage[]): TermsFault[] {
  // An article may compare the terms of others.
  if (!isCopy(passages)) return [];
  const first = new Map<string, TermFigure>();
  return passages.flatMap((at) =>
    kept(known, at.passage, () => figuresIn(at.passage)).flatMap((figure): TermsFault[] => {
      const key = `${figure.term} ${figure.fact.kind} ${figure.fact.unit ?? ''}`;
      const before = first.get(key);
      if (!before) first.set(key, figure);
      if (!before || before.fact.amount === figure.fact.amount) return [];
      const { start, end } = figure.fact;
      return [{ at, span: { start, end }, first: before.fact.text }];
    }),
  );
}

const known = new WeakMap<Passage, TermFigure[]>();

/** A sentence with one term and one figure; where there are more, which belongs to which is not known. */
function figuresIn({ text, sentences }: Passage): TermFigure[] {
  return sentences.flatMap(({ start, end, tokens }) => {
    const terms = new Set(
      tokens.map(({ text: word }) => stemOf(normalize(word))).filter((stem) => TERMS.has(stem)),
    );
    const [term] = terms;
    if (term === undefined || terms.size > 1) return [];
    const facts = factsIn(text.slice(start, end)).filter(
      ({ kind, amount }) => amount !== undefined && (kind === 'duration' || kind === 'percentage'),
    );
    const [fact] = facts;
    if (!fact || facts.length > 1) return [];
    return [{ term, fact: { ...fact, start: fact.start + start, end: fact.end + start } }];
  });
}
