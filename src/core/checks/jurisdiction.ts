import data from '../../../data/checks/jurisdictions.json' with { type: 'json' };

const SAME = new Map<string, string>(Object.entries(data.same));
const GROUPS = new Map<string, ReadonlySet<string>>(
  Object.entries(data.members).map(([group, members]) => [group, new Set(members)]),
);

/** The form of a code for comparison: `uk` is `GB`. */
const codeOf = (written: string): string => {
  const code = written.trim().toUpperCase();
  return SAME.get(code) ?? code;
};

const isWithin = (place: string, area: string): boolean =>
  place === area || GROUPS.get(area)?.has(place) === true;

/** Reads codes of front matter, profiles and options: one, several with commas, or a list. */
export const jurisdictionsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((item: unknown) => (typeof item === 'string' ? item.split(/[\s,;]+/) : []))
    .filter((code) => code !== '')
    .map(codeOf);

/** Whether a rule for some jurisdictions applies to a text for some places; empty lists mean everywhere. */
export const concerns = (rule: readonly string[], places: readonly string[]): boolean =>
  rule.length === 0 ||
  places.length === 0 ||
  rule.some((area) => places.some((place) => isWithin(place, codeOf(area)) || isWithin(codeOf(area), place)));

/** Whether evidence for some jurisdictions covers each of the places of a text; empty lists mean everywhere. */
export const covers = (evidence: readonly string[], places: readonly string[]): boolean =>
  evidence.length === 0 || places.every((place) => evidence.some((area) => isWithin(place, codeOf(area))));
