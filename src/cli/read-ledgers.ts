import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLedgerFile, readLedger, type Ledger, type LedgerEntry } from '../core/facts/index.ts';
import { CommandError } from './command-error.ts';

/** The ledgers of a folder, one a file (`*.yaml`, `*.yml`). Throws `CommandError` for a folder or an entry that cannot be read. */
export function readLedgers(folder: string): Ledger[] {
  return namesIn(folder).map((name) => {
    const file = join(folder, name);
    const ledger = readLedger(readFileSync(file, 'utf8'), name);
    const fault = ledger.faults[0];
    if (fault !== undefined)
      throw new CommandError(
        fault === 0
          ? `${file} is no ledger: it needs "claims", a list of entries.`
          : `${file}: entry ${String(fault)} needs "text", and "expires" as YYYY-MM-DD where it has one.`,
      );
    return ledger;
  });
}

/** Throws `CommandError` for an entry in a brand's folder `claims` that cannot be read: it would clear nothing, unseen. */
export function checkLedgersOf(brandFolder: string): void {
  const folder = join(brandFolder, 'claims');
  if (existsSync(folder)) readLedgers(folder);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isLedgerFile).sort();
  } catch (error) {
    throw new CommandError(
      `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The entries for drafts of a brand: those of its ledgers, and of ledgers that name no brand. */
export const entriesFor = (ledgers: readonly Ledger[], brand: string | undefined): LedgerEntry[] =>
  ledgers
    .filter((ledger) => ledger.brand === undefined || sameName(ledger.brand, brand ?? ''))
    .flatMap(({ entries }) => entries);

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
