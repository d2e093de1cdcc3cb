import { valueIn, type ProfileChange } from './change-profile.ts';
import type { BannedTerm, BeforeAfter, Fact, Term } from './profile.ts';

/** The list of the brand, or of one of its channels. */
type Where = readonly (string | number)[];

const inChannel = (channel: string | undefined): Where =>
  channel === undefined ? [] : ['channels', channel];

/** The change that bans a word; none where it is banned there. */
export function addingBan(text: string, ban: BannedTerm, channel?: string): ProfileChange[] {
  const path = [...inChannel(channel), 'banned'];
  const known = listAt(text, path);
  const isKnown = known.some((entry) => isSame(fieldOf(entry, 'term'), ban.term));
  return isKnown ? [] : [{ path: [...path, known.length], value: ban }];
}

/** The changes by which a word is used in place of others; those that it replaces already are left out. */
export function addingTerm(text: string, term: Term, channel?: string): ProfileChange[] {
  const path = [...inChannel(channel), 'terms'];
  const known = listAt(text, path);
  const at = known.findIndex((entry) => isSame(fieldOf(entry, 'use'), term.use));
  if (at < 0) return [{ path: [...path, known.length], value: term }];
  const replaced = listAt(text, [...path, at, 'insteadOf']);
  return term.insteadOf
    .filter((word) => !replaced.some((other) => isSame(other, word)))
    .map((word, index) => ({ path: [...path, at, 'insteadOf', replaced.length + index], value: word }));
}

export const addingFact = (text: string, fact: Fact): ProfileChange[] => [
  { path: ['facts', listAt(text, ['facts']).length], value: fact },
];

export const addingPair = (text: string, pair: BeforeAfter): ProfileChange[] => [
  { path: ['pairs', listAt(text, ['pairs']).length], value: pair },
];

function listAt(text: string, path: Where): readonly unknown[] {
  const value = valueIn(text, path);
  return Array.isArray(value) ? value : [];
}

const fieldOf = (entry: unknown, field: string): unknown =>
  typeof entry === 'object' && entry !== null
    ? Object.entries(entry).find(([name]) => name === field)?.[1]
    : undefined;

const isSame = (a: unknown, b: string): boolean =>
  typeof a === 'string' && a.trim().toLowerCase() === b.trim().toLowerCase();
