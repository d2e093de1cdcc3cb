import type { LedgerEntry } from '../../facts/index.ts';

/** What claims are judged against. */
export interface ClaimContext {
  /** YYYY-MM-DD; an entry holds on its last day. */
  readonly today: string;
  /** The brand's ledger. */
  readonly ledger: readonly LedgerEntry[];
  /** Where drafts are published that do not say it (`jurisdiction`): ISO 3166 codes, `EU` among them; everywhere where there are none. */
  readonly jurisdictions?: readonly string[];
}
