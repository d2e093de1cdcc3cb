import type { Sentence, Span } from '../../text/index.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { contentOf, relate, type ComparedEntry, type StatementContent } from './ledger-match.ts';

/** A sentence that states an entry; its span is in its file. */
export interface EntryUse extends Span {
  readonly entry: LedgerEntry;
  readonly sentence: string;
  /** The entry's figures in it, in UTF-16 units of the sentence's text. */
  readonly figures: readonly StatedFigure[];
}

/** A figure as it is written, and what it means. */
export interface StatedFigure extends Span {
  readonly text: string;
  readonly value: string;
}

/** The sentences that state an entry, in their order. A sentence may state several. */
export function usesIn(
  entries: readonly ComparedEntry[],
  sentences: readonly Sentence[],
  contentFor: (text: string) => StatementContent = contentOf,
): EntryUse[] {
  if (entries.length === 0) return [];
  return sentences.flatMap(({ text, start, end }) => {
    const content = contentFor(text);
    return entries.flatMap((entry): EntryUse[] =>
      relate(content, entry)?.kind === 'states'
        ? [{ entry: entry.entry, start, end, sentence: text, figures: sharedFigures(content, entry) }]
        : [],
    );
  });
}

const sharedFigures = ({ facts }: StatementContent, { content }: ComparedEntry): StatedFigure[] =>
  facts
    .filter(({ value }) => content.facts.some((fact) => fact.value === value))
    .map(({ start, end, text, value }) => ({ start, end, text, value }));
