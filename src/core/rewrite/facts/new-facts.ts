import { isKnown, staysAsWord, type KnownFacts } from './fact-guard.ts';
import { readFacts, type FactKind } from './facts.ts';

/** A number, date, name, quotation, link or claim that a text adds. */
export interface NewFact {
  readonly kind: FactKind;
  readonly fact: string;
}

/** Finds facts in texts that neither a draft nor the profile states; the draft is read once. */
export function newFactsIn(draft: string, known: KnownFacts): (text: string) => NewFact[] {
  const own = `${draft}\n\n${known.rest}\n\n${known.stated ?? ''}`;
  const small = new Set(own.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'-]*/gu));
  const knows = (norm: string): boolean => small.has(norm) || known.knows(norm);
  const there = readFacts(own, knows);
  return (text) => {
    const facts = readFacts(text, knows);
    return KINDS.flatMap((kind) =>
      [...facts[kind].keys()]
        .filter((fact) => !isKnown(kind, fact, there, known.allow) && !staysAsWord(kind, fact, 1, own))
        .map((fact) => ({ kind, fact })),
    );
  };
}

/** Negations and modality are no facts by themselves. */
const KINDS = ['verbatim', 'quotation', 'number', 'date', 'name', 'claim'] as const;
