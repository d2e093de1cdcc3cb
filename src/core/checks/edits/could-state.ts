import { compared, relate, type EntryRelation, type LedgerEntry } from '../../facts/index.ts';
import { readProse, sentenceSoFar } from '../../text/index.ts';
import type { ClaimContext } from '../claims/claim-context.ts';
import type { Statement } from '../claims/statements.ts';
import { passageOf, type Passage } from '../passage.ts';
import type { TriedEdit } from './tried-edit.ts';

export type ReadStatements = (passage: Passage) => readonly Statement[];

/**
 * A quick test of the sentence at the cursor alone: false only where inserting the text can create no finding about claims and persuasion, so
 * that the draft need not be read.
 */
export function couldState(
  { before, text, after }: Pick<TriedEdit, 'before' | 'text' | 'after'>,
  read: ReadStatements,
  { today, ledger }: Pick<ClaimContext, 'today' | 'ledger'>,
): boolean {
  const start = sentenceSoFar(before);
  const end = REST.exec(after)?.[0] ?? '';
  const sentence = start + text + end;
  // Testimonials are read with what stands around them.
  if (/["“”]/u.test(sentence)) return true;
  const now = statementsOf(sentence, read);
  const earlier = statementsOf(start + end, read);
  return (
    hasMore(rulesOf(now), rulesOf(earlier)) ||
    (hasMore(figuresOf(now), figuresOf(earlier)) &&
      (hasMore(termsOf(now), termsOf(earlier)) ||
        STATES_FACTS.test(before) ||
        ledger.some((entry) => becomes('contradicts', now, earlier, entry)))) ||
    ledger
      .filter(({ expires }) => expires !== undefined && expires < today)
      .some((entry) => becomes('states', now, earlier, entry))
  );
}

/** Front matter with facts of its own, which figures may contradict. */
const STATES_FACTS = /^(?:offer|claims)\s*:/m;

/** What is left of the sentence behind the cursor. */
const REST = /^[^\n]*?[.!?…]["'”’)]*(?=\s|$)|^[^\n]*/u;

const MARKUP = /[*_`~[\]<>&\\#|]/;

function statementsOf(text: string, read: ReadStatements): readonly Statement[] {
  if (text.trim() === '') return [];
  const blocks = MARKUP.test(text) ? readProse(text).blocks : [{ kind: 'paragraph' as const, text }];
  return blocks.flatMap((block) => read(passageOf(block.kind, block.text)));
}

const rulesOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ matches, inCopy }) => {
    const ids = [matches, inCopy].map((list) => list.map(({ rule }) => rule.id));
    // What is found anywhere is found in copy too.
    return (ids[0]?.length ?? 0) > (ids[1]?.length ?? 0) ? (ids[0] ?? []) : (ids[1] ?? []);
  });

const figuresOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ content: { facts, figures, unlimited, everywhere, origin } }) => [
    ...facts.map(({ value }) => value),
    ...figures.map(() => 'figure'),
    ...(unlimited ? ['unlimited'] : []),
    ...everywhere.map(() => 'everywhere'),
    ...(origin ? [origin.country] : []),
  ]);

/** True when a list has something oftener than the other. */
export function hasMore(now: readonly string[], earlier: readonly string[]): boolean {
  const left = [...earlier];
  return now.some((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Prices, shares and periods, which are compared with others in the draft too. */
const termsOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ content: { facts } }) =>
    facts
      .filter(({ kind }) => kind === 'money' || kind === 'percentage' || kind === 'duration')
      .map(({ value }) => value),
  );

const becomes = (
  kind: EntryRelation['kind'],
  now: readonly Statement[],
  earlier: readonly Statement[],
  entry: LedgerEntry,
): boolean => {
  const isRelated = ({ content }: Statement): boolean => relate(content, compared(entry))?.kind === kind;
  return now.some(isRelated) && !earlier.some(isRelated);
};
