import type { BannedTerm, Term } from '../brand/index.ts';
import { termPattern } from '../checks/index.ts';
import { inMessage, nameFor, ruleFile, type ExportedFile } from './style-file.ts';

/** Where rules of a style go, and what they are called. */
export interface StylePlace {
  readonly brand: string;
  /** The style's folder. */
  readonly style: string;
  readonly unique: (name: string) => string;
}

/** Everything but quotations, which are somebody else's words. */
export const OWN_TEXT = 'text & ~blockquote';

type Level = 'suggestion' | 'warning';

/** A rule for the words without a reason, and one for each reason, which its message gives. */
function byReason<Entry extends { readonly why?: string }>(
  entries: readonly Entry[],
): { readonly why: string | undefined; readonly entries: readonly Entry[] }[] {
  const reasons = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const why = entry.why?.trim() === '' ? undefined : entry.why?.trim();
    reasons.set(why, [...(reasons.get(why) ?? []), entry]);
  }
  return [...reasons].map(([why, group]) => ({ why, entries: group }));
}

const withReason = (message: string, why: string | undefined): string =>
  why === undefined ? message : `${message} ${inMessage(why)}`;

/** The forms of a term as an expression that Vale reads. */
const expression = (term: string): string[] => {
  const pattern = termPattern(term);
  return pattern ? [pattern.source] : [];
};

export function termRules(place: StylePlace, terms: readonly Term[], level: Level): ExportedFile[] {
  return byReason(terms).flatMap(({ why, entries }) => {
    const swap = entries.flatMap(({ use, insteadOf }) =>
      insteadOf.flatMap((term) => expression(term).map((source): [string, string] => [source, use])),
    );
    if (swap.length === 0) return [];
    const name = place.unique(
      why === undefined ? 'Terms' : `Term${nameFor(entries[0]?.use ?? '', 'Reason')}`,
    );
    const listed = entries.map(({ use, insteadOf }) => `${use}, not ${insteadOf.join(', ')}`);
    return [
      ruleFile(`${place.style}/${name}.yml`, place.brand, [...listed, ...reasonLine(why)], {
        extends: 'substitution',
        message: withReason("Use '%s' instead of '%s'.", why),
        level,
        scope: OWN_TEXT,
        ignorecase: true,
        nonword: true,
        action: { name: 'replace' },
        swap: Object.fromEntries(swap),
      }),
    ];
  });
}

export function banRules(place: StylePlace, banned: readonly BannedTerm[], level: Level): ExportedFile[] {
  return byReason(banned).flatMap(({ why, entries }) => {
    const tokens = entries.flatMap(({ term }) => expression(term));
    if (tokens.length === 0) return [];
    const name = place.unique(
      why === undefined ? 'Banned' : `Banned${nameFor(entries[0]?.term ?? '', 'Reason')}`,
    );
    const listed = entries.map(({ term }) => term);
    return [
      ruleFile(`${place.style}/${name}.yml`, place.brand, [...listed, ...reasonLine(why)], {
        extends: 'existence',
        message: withReason(`${inMessage(place.brand)} does not write '%s'.`, why),
        level,
        scope: OWN_TEXT,
        ignorecase: true,
        nonword: true,
        tokens,
      }),
    ];
  });
}

const reasonLine = (why: string | undefined): string[] => (why === undefined ? [] : [`Why: ${why}`]);
