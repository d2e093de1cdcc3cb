import type { LedgerEntry } from './ledger-entry.ts';
import { readLedgerFile } from './ledger-file.ts';

/** True for the name of a ledger's file in a brand's folder `claims`. */
export const isLedgerFile = (name: string): boolean => /^[^.].*\.ya?ml$/i.test(name);

/** A ledger as one file holds it. */
export interface Ledger {
  /** The brand that it belongs to, as written. */
  readonly brand?: string;
  readonly entries: readonly LedgerEntry[];
  /** Entries that could not be read, by their place from 1 on; 0 stands for the file. */
  readonly faults: readonly number[];
}

/**
 * Reads a ledger in YAML: `brand`, and `claims` with `text`, `type`, `evidence`, `expires`, `jurisdiction`, `approver` each.
 * @param file its name below the folder `claims`, kept with the entries
 */
export function readLedger(source: string, file = ''): Ledger {
  const { brand, entries, faults } = readLedgerFile(source);
  return {
    entries: entries.map(({ entry, start }) => ({ ...entry, place: { kind: 'ledger', file, start } })),
    faults,
    ...(brand === undefined ? {} : { brand }),
  };
}
