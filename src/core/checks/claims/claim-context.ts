import type { LedgerEntry } from '../../facts/index.ts';

/** What claims are judged against. */
export interface ClaimContext {
  /** YYYY-MM-DD; an entry holds on its last day. */
  readonly today: string;
  /** The brand's ledger. */
  readonly ledger: readonly LedgerEntry[];
}
