import { factsIn } from '../../facts/index.ts';
import type { Finding } from '../finding.ts';

/**
 * The figure that the ledger has in the place of one that contradicts it. Undefined where that is not certain: where the entry has several
 * figures of the kind, or another number of the noun would follow (`1 year`, `2 years`).
 */
export function ledgerFigure({ rule, text, ledger }: Finding): string | undefined {
  if (rule !== 'ledger/contradiction' || !ledger) return undefined;
  const [fact, ...more] = factsIn(text);
  if (!fact || more.length > 0 || fact.text !== text || fact.amount === undefined) return undefined;
  const alike = factsIn(ledger.text).filter(({ kind, unit }) => kind === fact.kind && unit === fact.unit);
  const [stated] = alike;
  if (!stated || alike.length > 1) return undefined;
  // A bare number leaves the noun behind it as it is.
  const isPlural = (amount: number | undefined): boolean => amount !== 1;
  return fact.kind === 'number' && isPlural(fact.amount) !== isPlural(stated.amount)
    ? undefined
    : stated.text;
}
