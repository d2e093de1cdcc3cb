import type { RuleFinding } from './post-findings.ts';

/** What differs between the findings of two sets of rules in one text. */
export interface Differences {
  readonly added: readonly RuleFinding[];
  readonly removed: readonly RuleFinding[];
  readonly regraded: number;
}

const NOTHING: Differences = { added: [], removed: [], regraded: 0 };

/** Compares what rules find before and after a change. */
export function compare(before: readonly RuleFinding[], after: readonly RuleFinding[]): Differences {
  if (before.length === 0) return after.length === 0 ? NOTHING : { ...NOTHING, added: after };
  const known = new Map(before.map((finding) => [keyOf(finding), finding]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((finding) => !known.has(keyOf(finding))),
    removed: before.filter((finding) => !kept.has(keyOf(finding))),
    regraded: after.filter((finding) => {
      const same = known.get(keyOf(finding));
      return same !== undefined && same.severity !== finding.severity;
    }).length,
  };
}

const keyOf = ({ rule, start, end, entry }: RuleFinding): string =>
  `${rule} ${String(start)} ${String(end)} ${entry?.name ?? ''}`;
