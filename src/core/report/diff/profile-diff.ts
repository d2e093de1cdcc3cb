import type { Localize } from '../../base/localize.ts';
import type { ChannelLimits, Profile } from '../../brand/index.ts';

/** A change of a profile, in words, under the section that it belongs to. */
export interface ProfileDifference {
  readonly section: DiffSection;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly text: string;
}

export const DIFF_SECTIONS = [
  'brand',
  'voice',
  'words',
  'examples',
  'facts',
  'channels',
  'checks',
  'consent',
  'corpus',
] as const;
export type DiffSection = (typeof DIFF_SECTIONS)[number];

/** What differs between two versions of a profile, in words. Order and formatting do not count. */
export function profileDiff(before: Profile, after: Profile, localize: Localize): ProfileDifference[] {
  const differ = new Differences(localize);
  differ.value('brand', localize('name'), before.name, after.name);
  differ.value('brand', localize('description'), before.description, after.description);
  differ.value('brand', localize('language'), before.language, after.language);
  differ.list('brand', localize('“we are”'), before.weAre, after.weAre);
  differ.list('brand', localize('“we are not”'), before.weAreNot, after.weAreNot);
  differ.named('brand', localize('audience'), before.audiences, after.audiences);
  differ.named(
    'voice',
    localize('trait'),
    byKey(before.traits, ({ name }) => name),
    byKey(after.traits, ({ name }) => name),
  );
  differ.list('voice', localize('“do”'), before.dos, after.dos);
  differ.list('voice', localize('“don’t”'), before.donts, after.donts);
  differ.list('voice', localize('struck habit'), before.habits.off, after.habits.off);
  differ.list('voice', localize('confirmed habit'), before.habits.confirmed, after.habits.confirmed);
  compareWords(differ, 'words', '', before, after);
  differ.named('examples', localize('before/after pair'), pairsOf(before), pairsOf(after));
  differ.named('facts', localize('fact'), factsOf(before), factsOf(after));
  compareChannels(differ, before.channels, after.channels, localize);
  differ.named('checks', localize('severity of the rule'), before.checks.rules, after.checks.rules);
  differ.list('checks', localize('exemption of'), exemptOf(before), exemptOf(after));
  differ.list('checks', localize('country'), before.checks.jurisdictions, after.checks.jurisdictions);
  differ.named('consent', localize('consent for'), consentOf(before), consentOf(after));
  differ.list('corpus', localize('file to learn'), before.corpusChoice.include, after.corpusChoice.include);
  differ.list(
    'corpus',
    localize('file to leave out'),
    before.corpusChoice.exclude,
    after.corpusChoice.exclude,
  );
  differ.named('corpus', localize('weight of'), before.weights, after.weights);
  differ.named('corpus', localize('columns of'), before.columns, after.columns);
  differ.list('corpus', localize('look-alikes'), before.lookAlikes, after.lookAlikes);
  differ.list('corpus', localize('folder of drafts'), before.drafts, after.drafts);
  return differ.found;
}

const byKey = <Value>(values: readonly Value[], key: (value: Value) => string): Record<string, Value> =>
  Object.fromEntries(values.map((value) => [key(value), value]));
const pairsOf = ({ pairs }: Profile): Record<string, unknown> => byKey(pairs, ({ before }) => before);
const factsOf = ({ facts }: Profile): Record<string, unknown> => byKey(facts, ({ id, text }) => id ?? text);
const exemptOf = ({ checks }: Profile): string[] =>
  checks.exempt.map(({ text, rules }) => `${text} (${rules.join(', ')})`);
const consentOf = ({ consent, consentByPath }: Profile): Record<string, unknown> => ({
  '*': consent,
  ...byKey(consentByPath, ({ pattern }) => pattern),
});

type Words = Partial<Pick<Profile, 'terms' | 'banned'>>;

function compareWords(
  differ: Differences,
  section: DiffSection,
  where: string,
  before: Words,
  after: Words,
): void {
  const { localize } = differ;
  const [terms, banned] = [
    (of: Words) => byKey(of.terms ?? [], ({ use }) => use),
    (of: Words) => byKey(of.banned ?? [], ({ term }) => term),
  ];
  differ.named(section, `${where}${localize('preferred word')}`, terms(before), terms(after));
  differ.named(section, `${where}${localize('banned word')}`, banned(before), banned(after));
}

function compareChannels(
  differ: Differences,
  before: Readonly<Record<string, ChannelLimits>>,
  after: Readonly<Record<string, ChannelLimits>>,
  localize: Localize,
): void {
  const withoutWords = (channels: Readonly<Record<string, ChannelLimits>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(channels).map(([name, limits]) => [
        name,
        Object.fromEntries(
          Object.entries(limits).filter(([field]) => field !== 'terms' && field !== 'banned'),
        ),
      ]),
    );
  differ.named('channels', localize('channel'), withoutWords(before), withoutWords(after));
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
    compareWords(differ, 'channels', localize('{0}: ', name), before[name] ?? {}, after[name] ?? {});
}

class Differences {
  readonly found: ProfileDifference[] = [];
  readonly localize: Localize;
  constructor(localize: Localize) {
    this.localize = localize;
  }

  #add(section: DiffSection, kind: ProfileDifference['kind'], text: string): void {
    this.found.push({ section, kind, text });
  }

  value(section: DiffSection, what: string, before: string, after: string): void {
    if (before === after) return;
    if (before === '') this.#add(section, 'added', this.localize('{0}: “{1}”', what, after));
    else if (after === '') this.#add(section, 'removed', this.localize('{0}: “{1}”', what, before));
    else this.#add(section, 'changed', this.localize('{0}: “{1}” instead of “{2}”', what, after, before));
  }

  list(section: DiffSection, what: string, before: readonly string[], after: readonly string[]): void {
    for (const item of after)
      if (!before.includes(item)) this.#add(section, 'added', this.localize('{0} “{1}”', what, item));
    for (const item of before)
      if (!after.includes(item)) this.#add(section, 'removed', this.localize('{0} “{1}”', what, item));
  }

  /** Entries by name; of changed ones, each field that differs. */
  named(
    section: DiffSection,
    what: string,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
  ): void {
    for (const [name, value] of Object.entries(after)) {
      const label = this.localize('{0} “{1}”', what, name);
      if (!Object.hasOwn(before, name))
        this.#add(section, 'added', `${label}${inBrackets(value, this.localize)}`);
      else
        for (const change of changesIn(before[name], value, this.localize))
          this.#add(section, 'changed', `${label}: ${change}`);
    }
    for (const name of Object.keys(before))
      if (!Object.hasOwn(after, name)) this.#add(section, 'removed', this.localize('{0} “{1}”', what, name));
  }
}

/** What of an added entry is worth reading beside its name. */
function inBrackets(value: unknown, localize: Localize): string {
  if (typeof value === 'string' || typeof value === 'number') return `: ${String(value)}`;
  const parts = fieldsOf(value)
    .filter(
      ([key, field]) =>
        (['insteadOf', 'why', 'after'].includes(key) || /^(?:max|min)[A-Z]/.test(key)) && shown(field) !== '',
    )
    .map(([key, field]) => `${fieldName(key, localize)} ${shown(field)}`);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Fields of a profile as a reader names them; others are named as they are written. */
const fieldName = (field: string, localize: Localize): string => {
  switch (field) {
    case 'insteadOf':
      return localize('replaces');
    case 'why':
      return localize('reason');
    case 'maxCharacters':
      return localize('characters at most');
    case 'minCharacters':
      return localize('characters at least');
    case 'maxWords':
      return localize('words at most');
    case 'minWords':
      return localize('words at least');
    case 'maxHashtags':
      return localize('hashtags at most');
    case 'dont':
      return localize('don’t');
    default:
      return field;
  }
};

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

function changesIn(before: unknown, after: unknown, localize: Localize): string[] {
  if (typeof after !== 'object' || after === null)
    return shown(before) === shown(after)
      ? []
      : [localize('{0} instead of {1}', shown(after), shown(before))];
  const [old, fresh] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [shown(old.get(key)), shown(fresh.get(key))];
    if (was === is) return [];
    if (was === '') return [localize('{0} {1} added', fieldName(key, localize), is)];
    if (is === '') return [localize('{0} {1} removed', fieldName(key, localize), was)];
    return [localize('{0} {1} instead of {2}', fieldName(key, localize), is, was)];
  });
}

/** A value as it is read; empty for what is missing. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object')
    return fieldsOf(value)
      .map(([key, field]) => `${key} ${shown(field)}`)
      .join(', ');
  if (typeof value === 'string') return value === '' ? '' : `“${value}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
