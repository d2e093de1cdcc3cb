import { dayNumber } from './calendar.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** How long before its last day an entry counts as expiring, in days: time to renew a test or a licence. */
const EXPIRING_DAYS = 30;
export type EntryState = 'live' | 'expiring' | 'expired';

/** Whether an entry still holds on a day, YYYY-MM-DD, and for long. */
export function stateOf({ expires }: Pick<LedgerEntry, 'expires'>, today: string): EntryState {
  if (expires === undefined) return 'live';
  if (expires < today) return 'expired';
  return dayNumber(expires) - dayNumber(today) <= EXPIRING_DAYS ? 'expiring' : 'live';
}
