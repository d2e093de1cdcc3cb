import { CheckCache, runChecks, type ClaimContext } from '../../../../../src/core/checks/index.ts';
import { profileOf } from '../draft.ts';
import { readProse } from '../../../../../src/core/text/index.ts';

/** Kind and rule of what the checks find in a draft on 29 November 2026, with a ledger. */
export function checkDraft(file: string, ledger: ClaimContext['ledger']): [kind: string, rule: string][] {
  const cache = new CheckCache({ profile: profileOf({}), claims: { today: '2026-11-29', ledger } });
  return runChecks(file, readProse(file), cache).map(({ kind, rule }) => [kind, rule]);
}
