import { consentKey, type ConsentKey } from './consent-key.ts';

const DEEPEST = 6;

/** Statements of consent in fields at any depth; see `readConsent` for the values. */
export function consentInFields(fields: unknown, depth = 0): unknown[] {
  if (typeof fields !== 'object' || fields === null || depth > DEEPEST) return [];
  if (Array.isArray(fields)) return fields.flatMap((entry: unknown) => consentInFields(entry, depth + 1));
  const entries: [string, unknown][] = Object.entries(fields);
  const named = consentByName(entries);
  return [
    ...named,
    ...entries.flatMap(([key, value]): unknown[] => {
      const about = consentKey(key);
      if (about !== undefined) return [valueUnder(about, value)];
      if (key.toLowerCase() === 'timbre') return consentOfTimbre(value);
      if (depth === 0 && isRefusal(key, value)) return [{ [key.toLowerCase()]: false }];
      if (/^(?:tags?|keywords|categories|labels|filetags)$/i.test(key)) return consentInTags(value);
      return consentInFields(value, depth + 1);
    }),
  ];
}

/** The part of a value under such a key that `readConsent` reads. */
export const valueUnder = (key: ConsentKey, value: unknown): unknown =>
  key === 'plain' ? (value === null ? '' : value) : unlessNone(value);

/** Under a misspelt or negated key only a plain no is accepted. */
const unlessNone = (value: unknown): unknown =>
  value === 'none' || value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'none')
    ? 'none'
    : undefined;

const PERMISSIONS = /^(?:learn|quote|send)$/i;
export const isRefusal = (key: string, value: unknown): boolean => PERMISSIONS.test(key) && value === false;

/** `timbre: none`, or `timbre:` with permissions inside it. */
function consentOfTimbre(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value ?? ''];
  const entries: [string, unknown][] = Object.entries(value);
  const said = entries
    .filter(([key]) => PERMISSIONS.test(key))
    .map(([key, allowed]) => [key.toLowerCase(), allowed]);
  const permissions: unknown = Object.fromEntries(said);
  return [...(said.length > 0 ? [permissions] : []), ...consentInFields(value, 1)];
}

/** `{ name: consent, content: none }`, as in lists of meta elements. */
function consentByName(entries: readonly (readonly [string, unknown])[]): unknown[] {
  const of = (keys: RegExp): unknown => entries.find(([key]) => keys.test(key))?.[1];
  const name = of(/^(?:name|property|key|itemprop)$/i);
  const about = typeof name === 'string' ? consentKey(name) : undefined;
  return about === undefined ? [] : [valueUnder(about, of(/^(?:content|value)$/i))];
}

export const CONSENT_TAG = /^#?(no-?consent|consent[-:=/_](?:none|no|false))$/i;

function consentInTags(value: unknown): unknown[] {
  const tags =
    typeof value === 'string' ? value.split(/[\s,;]+/) : Array.isArray(value) ? value.map(String) : [];
  return tags.some((tag) => CONSENT_TAG.test(tag)) ? ['none'] : [];
}
