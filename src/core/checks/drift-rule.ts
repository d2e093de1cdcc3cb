import type { Profile } from '../brand/index.ts';
import { severityFor } from './configure.ts';
import type { Severity } from './finding.ts';

/** The rule of sentences that do not sound like the brand. The voice finds them, not a check. */
export const DRIFT_RULE = {
  id: 'voice/drift',
  severity: 'information',
  documentation: {
    title: 'Off-brand sentences',
    description:
      'A sentence whose style is further from the brand’s posts than nearly all their own sentences.',
  },
} as const;

/** The severity of off-brand sentences, which a profile may set or turn off. */
export const driftSeverity = (profile: Profile): Severity | 'off' => severityFor(profile, DRIFT_RULE);
