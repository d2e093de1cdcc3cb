import { listIn, readJson, type ProfileChange } from '../brand/index.ts';
import type { ProposedValue } from './proposal.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();

/**
 * The smallest changes of a profile's text that take a proposal in: an entry is added at the end of its list, a known term gets the words that
 * it lacks. Empty where the profile states it already.
 */
export function changesOf(text: string, value: ProposedValue): ProfileChange[] {
  switch (value.kind) {
    case 'term':
      return ofTerm(text, value);
    case 'ban':
      return hasEntry(text, 'banned', 'term', value.term)
        ? []
        : appended(text, 'banned', { term: value.term, ...optional({ why: value.why }) });
    case 'we-are':
      return ofString(text, ['weAre'], value.text);
    case 'we-are-not':
      return ofString(text, ['weAreNot'], value.text);
    case 'do':
      return ofString(text, ['dos'], value.text);
    case 'dont':
      return ofString(text, ['donts'], value.text);
    case 'habit':
      return ofHabits(text, value);
    case 'trait': {
      const { kind, ...trait } = value;
      return hasEntry(text, 'traits', 'name', value.name) ? [] : appended(text, `${kind}s`, trait);
    }
    case 'pair': {
      const { kind, ...pair } = value;
      return hasEntry(text, 'pairs', 'before', value.before) ? [] : appended(text, `${kind}s`, pair);
    }
    case 'channel': {
      const { channel } = value;
      const known = recordIn(text, ['channels', channel]);
      return Object.entries(value)
        .filter(([key]) => key !== 'kind' && key !== 'channel' && !(key in known))
        .map(([key, limit]) => ({ path: ['channels', channel, key], value: limit }));
    }
    case 'description':
      return [{ path: ['description'], value: value.text }];
  }
}

function ofTerm(
  text: string,
  { use, insteadOf, why }: Extract<ProposedValue, { kind: 'term' }>,
): ProfileChange[] {
  const terms = entriesIn(text, 'terms');
  const at = terms.findIndex(
    ({ ['use']: known }) => typeof known === 'string' && plain(known) === plain(use),
  );
  if (at < 0) return appended(text, 'terms', { use, insteadOf, ...optional({ why }) });
  const known = terms[at]?.['insteadOf'];
  const words = Array.isArray(known) ? known.filter((word: unknown) => typeof word === 'string') : [];
  const have = new Set(words.map(plain));
  const more = insteadOf.filter((word) => !have.has(plain(word)));
  if (!Array.isArray(known)) return [{ path: ['terms', at, 'insteadOf'], value: insteadOf }];
  return more.map((word, index) => ({ path: ['terms', at, 'insteadOf', known.length + index], value: word }));
}

const ofString = (text: string, path: readonly string[], value: string): ProfileChange[] => {
  const known = listIn(text, path);
  if (known.some((one) => plain(one) === plain(value))) return [];
  return known.length === 0 && lengthOf(text, path) === undefined
    ? [{ path, value: [value] }]
    : [{ path: [...path, lengthOf(text, path) ?? 0], value }];
};

function ofHabits(
  text: string,
  { habit, also = [] }: Extract<ProposedValue, { kind: 'habit' }>,
): ProfileChange[] {
  const habits = [habit, ...also];
  if (also.length === 0) return ofString(text, ['habits', 'confirmed'], habit);
  const known = listIn(text, ['habits', 'confirmed']);
  const more = habits.filter((habit) => !known.includes(habit));
  return more.length === 0 ? [] : [{ path: ['habits', 'confirmed'], value: [...known, ...more] }];
}

function appended(text: string, list: string, entry: object): ProfileChange[] {
  const length = lengthOf(text, [list]);
  return length === undefined ? [{ path: [list], value: [entry] }] : [{ path: [list, length], value: entry }];
}

const optional = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );

function hasEntry(text: string, list: string, key: string, value: string): boolean {
  return entriesIn(text, list).some((entry) => {
    const known = entry[key];
    return typeof known === 'string' && plain(known) === plain(value);
  });
}

function valueIn(text: string, path: readonly string[]): unknown {
  let value: unknown = readJson(text, { lenient: true }).value;
  for (const key of path) value = recordOf(value)[key];
  return value;
}

const lengthOf = (text: string, path: readonly string[]): number | undefined => {
  const value = valueIn(text, path);
  return Array.isArray(value) ? value.length : undefined;
};

const recordIn = (text: string, path: readonly string[]): Record<string, unknown> =>
  recordOf(valueIn(text, path));

function entriesIn(text: string, list: string): Record<string, unknown>[] {
  const value = valueIn(text, [list]);
  return Array.isArray(value) ? value.map(recordOf) : [];
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
