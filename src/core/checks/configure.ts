import type { Profile } from '../brand/index.ts';
import type { Localize } from '../base/localize.ts';
import type { Check, CheckedBrand, Matcher } from './check.ts';
import type { Severity } from './finding.ts';

/** A rule made ready for a brand, with the severity that it has there. */
export interface PreparedCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly matcher: Matcher;
}

/** The rules that hold for a brand: those that its profile does not turn off and that have something to look for. */
export function prepareChecks(
  checks: readonly Check[],
  brand: CheckedBrand,
  localize: Localize,
): PreparedCheck[] {
  return checks.flatMap((check) => {
    const severity = severityFor(brand.profile, check);
    const matcher = severity === 'off' ? undefined : check.prepare(brand, localize);
    return severity === 'off' || !matcher ? [] : [{ check, severity, matcher }];
  });
}

/** A setting for the rule takes precedence over one for its family. */
export function severityFor(
  { checks: { rules } }: Profile,
  { id, severity, isOptIn }: Pick<Check, 'id' | 'severity' | 'isOptIn'>,
): Severity | 'off' {
  const family = id.slice(0, id.indexOf('/'));
  // Rules of Vale styles have their style in between: `vale/Style.Rule`.
  const dot = id.indexOf('.');
  return (
    rules[id] ??
    (dot < 0 ? undefined : rules[id.slice(0, dot)]) ??
    rules[family] ??
    (isOptIn ? 'off' : severity)
  );
}
