import { consentKey, type ConsentKey } from './consent-key.ts';
import { isNo, NO_AI } from './words.ts';

const DEEPEST = 6;

/** Where a key is about consent and its value says nothing of it: `noai: false`. */
export const NO_STATEMENT = Symbol('no statement');

/** What fields say about consent at any depth; see `readConsent` for the values. */
export const consentInFields = (fields: unknown, depth = 0): unknown[] =>
  statedIn(fields, depth).filter((value) => value !== NO_STATEMENT);

function statedIn(fields: unknown, depth: number): unknown[] {
  if (typeof fields !== 'object' || fields === null || depth > DEEPEST) return [];
  if (Array.isArray(fields)) return fields.flatMap((entry: unknown) => statedIn(entry, depth + 1));
  const entries: [string, unknown][] = Object.entries(fields);
  const named = consentByName(entries);
  return [
    ...named,
    ...entries.flatMap(([key, value]): unknown[] => {
      const about = consentKey(key);
      if (about !== undefined) return [valueUnder(about, value)];
      if (TIMBRE.test(key)) return consentOfTimbre(value);
      const refused = depth === 0 ? refusedBy(key, value) : undefined;
      if (refused) return [{ [refused]: false }];
      if (TAGS.test(key)) return consentInTags(value);
      return statedIn(value, depth + 1);
    }),
  ];
}

/** What `readConsent` is to read of a value under such a key, or `NO_STATEMENT`. */
export function valueUnder(key: ConsentKey, value: unknown): unknown {
  switch (key) {
    case 'plain':
      return value === null ? '' : value;
    case 'refusal':
      return isNo(value) || isBlank(value) ? NO_STATEMENT : 'none';
    case 'permission':
      return permissionIn(value);
    case 'directive':
      return NO_AI.test(textOf(value)) ? 'none' : NO_STATEMENT;
    // Of a key that is misspelt or negated only a plain no is understood.
    case 'negated':
    case 'doubtful':
      return value === false || textOf(value).trim().toLowerCase() === 'none' ? 'none' : undefined;
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';

/** A no, or an object with a no for one of the things that may be done. */
function permissionIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return isNo(value) ? 'none' : NO_STATEMENT;
  const entries: [string, unknown][] = Object.entries(value);
  return entries.some(
    ([key, stated]) => isNo(stated) && (PERMISSIONS.test(key) || consentKey(key) !== undefined),
  )
    ? 'none'
    : NO_STATEMENT;
}

const PERMISSIONS = /^_?(?:timbre[:._-])?(learn|quote|send)$/i;

/** What a key with a no behind it refuses: `learn: no`, `timbre:send: false`. */
export function refusedBy(key: string, value: unknown): string | undefined {
  return isNo(value) ? PERMISSIONS.exec(key)?.[1]?.toLowerCase() : undefined;
}

/** Whether a key may state something about a text: `consent` in any spelling, `noai`, `learn`. */
export const mayState = (key: string): boolean =>
  consentKey(key) !== undefined || PERMISSIONS.test(key) || TIMBRE.test(key);
/** Whether a key holds tags, among which one can be `noai`. */
export const holdsTags = (key: string): boolean => TAGS.test(key);
const TIMBRE = /^timbre$/i;
const TAGS = /^(?:hash)?(?:tags?|keywords|categories|labels|flags|filetags)$/i;

/** `timbre: none`, or `timbre:` with permissions inside it. */
function consentOfTimbre(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value ?? ''];
  const entries: [string, unknown][] = Object.entries(value);
  const stated = entries
    .filter(([key]) => PERMISSIONS.test(key))
    .map(([key, allowed]) => [PERMISSIONS.exec(key)?.[1]?.toLowerCase(), isNo(allowed) ? false : allowed]);
  const permissions: unknown = Object.fromEntries(stated);
  return [...(stated.length > 0 ? [permissions] : []), ...consentInFields(value, 1)];
}

/** `{ name: consent, content: none }`, as in lists of meta elements. */
function consentByName(entries: readonly (readonly [string, unknown])[]): unknown[] {
  const of = (keys: RegExp): unknown => entries.find(([key]) => keys.test(key))?.[1];
  const name = of(/^(?:name|property|key|itemprop|(?:wp:)?meta_key)$/i);
  const about = typeof name === 'string' ? consentKey(name) : undefined;
  return about === undefined ? [] : [valueUnder(about, of(/^(?:content|value|(?:wp:)?meta_value)$/i))];
}

export const CONSENT_TAG = /^#?(no[-_ ]?consent|no[-_ ]?ai|consent[-:=/_](?:none|no|false))$/i;

/** Tags in a text, a list, or a list of objects with their names. */
function consentInTags(value: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const tags = list.flatMap((tag): unknown[] => {
    if (typeof tag === 'string') return [tag, ...tag.split(/[\s,;|]+/), ...tag.split(/\s*[,;|]\s*/)];
    return typeof tag === 'object' && tag !== null ? Object.values(tag) : [];
  });
  return tags.some((tag) => typeof tag === 'string' && CONSENT_TAG.test(tag.trim())) ? ['none'] : [];
}
