import type { Localize } from '../base/localize.ts';
import { DRIFT_RULE } from './drift-rule.ts';
import { isUnclear } from './exemptions/exemption-statement.ts';
import { namesRule, type Exemption } from './exemptions/exemptions.ts';
import type { Finding } from './finding.ts';
import { CHECKS } from './registry.ts';

/**
 * Comments and entries that exempt from nothing, and why: they name no rule, give no reason, or have run out.
 * @param ofStyles the ids of rules of the brand's Vale styles
 */
export function exemptionFaults(
  file: string,
  exemptions: readonly Exemption[],
  today: string | undefined,
  localize: Localize,
  ofStyles: readonly string[],
): Finding[] {
  const ids = [...CHECKS.map(({ id }) => id), DRIFT_RULE.id];
  return exemptions.flatMap((exemption): Finding[] => {
    const { comment, until } = exemption;
    const text = file.slice(comment.start, comment.end);
    const base = { ...comment, kind: 'exemption' as const, text, fixes: [] };
    const fault = faultOf(exemption, ids, ofStyles, localize);
    if (fault !== undefined)
      return [{ ...base, rule: 'exemption/faulty', severity: 'information', message: fault }];
    if (until === undefined || today === undefined || until >= today) return [];
    const message = localize('This exemption expired on {0}. Remove or renew it.', until);
    return [{ ...base, rule: 'exemption/expired', severity: 'warning', message }];
  });
}

function faultOf(
  exemption: Exemption,
  ids: readonly string[],
  ofStyles: readonly string[],
  localize: Localize,
): string | undefined {
  const { rules, reason } = exemption;
  if (rules.length === 0)
    return localize('Name the rule: <!-- timbre-ignore {0}: reason -->', ids.join(', '));
  const unknown = rules.find((rule) => ![...ids, ...ofStyles].some((id) => namesRule([rule], id)));
  if (unknown !== undefined) return localize('Unknown rule “{0}”. Rules: {1}.', unknown, ids.join(', '));
  if (reason === '') return localize('Give a reason: <!-- timbre-ignore {0}: reason -->', rules.join(', '));
  return isUnclear(exemption) ? localize('“until” is a day: YYYY-MM-DD.') : undefined;
}
