import counted from '../../../data/english/counted-nouns.json' with { type: 'json' };

/**
 * Translates an English template with places such as `{0}` for the user; the editor passes its own
 * translator.
 */
export type Localize = (template: string, ...values: (string | number)[]) => string;

/** Fills the template without translation, for the command line and tests. English nouns after a 1 are in the singular. */
export const localizeInEnglish: Localize = (template, ...values) => {
  const fitting = values.some(isOne) ? inSingular(template, values) : template;
  return fitting.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
};

const NOUNS: ReadonlyMap<string, string> = new Map(Object.entries(counted.nouns));
const VERBS: ReadonlyMap<string, string> = new Map(Object.entries(counted.verbs));

/** “{0} posts were added”, with up to two words between the place and its noun: “{0} more new posts”. */
const COUNTED = new RegExp(
  `(\\{(\\d+)\\}(?: (?!of\\b|in\\b|and\\b|or\\b)[\\p{L}’'-]+){0,2}?) (${[...NOUNS.keys()].join('|')})(?![\\p{L}-])(?: (${[...VERBS.keys()].join('|')})(?![\\p{L}-]))?`,
  'gu',
);

const isOne = (value: string | number | undefined): boolean => value === 1 || value === '1';

/** A template with the nouns that belong to a value of 1 in the singular, and the verbs after them. */
const inSingular = (template: string, values: readonly (string | number)[]): string =>
  template.replace(COUNTED, (whole, start: string, index: string, noun: string, verb: string | undefined) =>
    isOne(values[Number(index)])
      ? `${start} ${NOUNS.get(noun) ?? noun}${verb === undefined ? '' : ` ${VERBS.get(verb) ?? verb}`}`
      : whole,
  );
