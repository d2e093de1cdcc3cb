import type { Profile } from '../brand/index.ts';
import { severityFor } from './configure.ts';
import type { Severity } from './finding.ts';
import { CHECKS } from './registry.ts';

/** The severity of a rule for a brand; off for an unknown one. */
export function severityOfRule(profile: Profile, id: string): Severity | 'off' {
  const check = CHECKS.find((candidate) => candidate.id === id);
  return check ? severityFor(profile, check) : 'off';
}
