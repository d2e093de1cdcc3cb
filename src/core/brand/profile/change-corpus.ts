import { parse } from 'jsonc-parser';
import type { Consent } from '../consent.ts';
import { listIn, type ProfileChange } from './change-profile.ts';

/** From so many entries on an object is written as a whole, as single changes each read the text again. */
const MANY = 100;

/** The changes by which a profile leaves files of the corpus out, or takes them in again. */
export function choosingFiles(
  text: string,
  paths: readonly string[],
  choice: 'include' | 'exclude',
): ProfileChange[] {
  const other = choice === 'include' ? 'exclude' : 'include';
  const chosen = new Set(paths);
  const [from, into] = [listIn(text, ['corpus', other]), listIn(text, ['corpus', choice])];
  const kept = from.filter((path) => !chosen.has(path));
  const missing = paths.filter((path) => !into.includes(path));
  return [
    ...(kept.length < from.length ? [{ path: ['corpus', other], value: kept }] : []),
    ...(missing.length > 0 ? [{ path: ['corpus', choice], value: [...into, ...missing] }] : []),
  ];
}

/** The changes that take files out of the list of those left out; they are read as if nothing had been said of them. */
export function noLongerExcluding(text: string, paths: readonly string[]): ProfileChange[] {
  const chosen = new Set(paths);
  const listed = listIn(text, ['corpus', 'exclude']);
  const kept = listed.filter((path) => !chosen.has(path));
  return kept.length === listed.length ? [] : [{ path: ['corpus', 'exclude'], value: kept }];
}

/** The changes by which files count so many times. */
export const weightingFiles = (text: string, paths: readonly string[], weight: number): ProfileChange[] =>
  settingEntries(text, ['corpus', 'weights'], paths, weight);

/** The changes by which files, or patterns of files, have a consent; undefined takes what the profile states of them out. */
export const consentingTo = (
  text: string,
  patterns: readonly string[],
  consent: Consent | undefined,
): ProfileChange[] =>
  settingEntries(text, ['consent', 'paths'], patterns, consent && writtenConsent(consent));

/** A consent as it is written in words: `learn, quote until 2027-06-30`. */
export function writtenConsent({ learn, quote, send, until }: Consent): string {
  const words = [learn && 'learn', quote && 'quote', send && 'send'].filter(Boolean).join(', ');
  if (words === '') return 'none';
  return until === undefined ? words : `${words} until ${until}`;
}

function settingEntries(
  text: string,
  path: readonly [string, string],
  keys: readonly string[],
  value: unknown,
): ProfileChange[] {
  const known = objectIn(text, path);
  const changing = keys.filter((key) => known[key] !== value);
  if (changing.length < MANY) return changing.map((key) => ({ path: [...path, key], value }));
  const all = new Map(Object.entries(known));
  for (const key of changing)
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  return [{ path, value: Object.fromEntries(all) }];
}

function objectIn(text: string, path: readonly string[]): Readonly<Record<string, unknown>> {
  let value: unknown = parse(text);
  for (const key of path) value = asObject(value)[key];
  return asObject(value);
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
