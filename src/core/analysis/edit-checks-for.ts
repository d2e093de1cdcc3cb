import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { EditChecks } from '../checks/index.ts';

interface Made {
  readonly today: string;
  readonly profileRevision: number;
  readonly checks: EditChecks;
}

const made = new WeakMap<ReadonlyBrandModel, Made>();

/** What edits of a brand's drafts would claim; made again when its profile, its ledgers or the day change. `today` is YYYY-MM-DD. */
export function editChecksFor(brand: ReadonlyBrandModel, today: string): EditChecks {
  const { profileRevision } = brand;
  const before = made.get(brand);
  if (before?.today === today && before.profileRevision === profileRevision) return before.checks;
  const checks = new EditChecks(brand.checkedOn(today));
  made.set(brand, { today, profileRevision, checks });
  return checks;
}
