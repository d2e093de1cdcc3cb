import words from '../../../../data/corpus/consent-words.json' with { type: 'json' };
import { foldName } from '../fold.ts';

const setOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(foldName));

const TRANSLATIONS = setOf(words.consent);
const REFUSALS = setOf(words.refusals);
const PERMISSIONS = setOf(words.permissions);
const DIRECTIVES = setOf(words.directives);
const NO = new Set(words.no);
const CONTAINERS = setOf(words.containers);

/** What a name other than `consent` says about its value; undefined for names that are about something else. */
export function namedOtherwise(
  name: string,
): 'translated' | 'refusal' | 'permission' | 'directive' | undefined {
  const folded = foldName(name);
  if (TRANSLATIONS.has(folded)) return 'translated';
  if (REFUSALS.has(folded)) return 'refusal';
  if (PERMISSIONS.has(folded)) return 'permission';
  return DIRECTIVES.has(folded) ? 'directive' : undefined;
}

/** An object of such a name speaks of what it stands beside: `meta`, `settings`. */
export const isContainer = (name: string): boolean => CONTAINERS.has(foldName(name));

/** A plain no, in any of the ways in which tables and settings write one. */
export const isNo = (value: unknown): boolean =>
  value === false ||
  value === 0 ||
  (typeof value === 'string' && NO.has(value.trim().replace(/[.!]$/, '').toLowerCase()));

/** A directive to machines: `noai`, `train-ai=n`. */
export const NO_AI = /\bno-?ai\b|\b(?:train-)?ai\s*=\s*n\b/i;
