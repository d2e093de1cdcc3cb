import type { Profile } from '../../brand/index.ts';
import type { Prose } from '../../text/index.ts';
import { holdsOn, type ExemptionStatement } from './exemption-statement.ts';
import { exemptionsIn } from './exemptions.ts';

/** Something that is exempted from rules, for review. */
export interface Waiver extends ExemptionStatement {
  /** A line or passage of a draft, a whole draft, or every draft of the brand. */
  readonly scope: 'here' | 'draft' | 'brand';
  /** Whether it exempts today; not when it has run out or cannot be understood. */
  readonly holds: boolean;
  /** Where it stands in the draft, in UTF-16 units; undefined for the brand's. */
  readonly at: number | undefined;
}

/** What a draft exempts, in the order of its text. `today` is YYYY-MM-DD. */
export const waiversOfDraft = (file: string, prose: Prose, today: string): Waiver[] =>
  exemptionsIn(file, prose).map(({ comment, span, ...exemption }) => ({
    ...exemption,
    holds: exemption.rules.length > 0 && holdsOn(exemption, today) && span.end >= span.start,
    at: comment.start,
  }));

/** What a profile exempts in every draft: texts, and rules that it turns off. */
export function waiversOfBrand(
  { checks: { exempt, rules } }: Pick<Profile, 'checks'>,
  today: string,
): Waiver[] {
  const off = Object.entries(rules).filter(([, severity]) => severity === 'off');
  return [
    ...exempt.map((exemption): Waiver => ({
      ...exemption,
      scope: 'brand',
      holds: holdsOn(exemption, today),
      at: undefined,
    })),
    ...off.map(([rule]): Waiver => ({
      ...{ rules: [rule], text: undefined, reason: '' },
      scope: 'brand',
      holds: true,
      at: undefined,
    })),
  ];
}
