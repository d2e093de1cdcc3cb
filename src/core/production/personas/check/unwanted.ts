import data from '../../../../../data/personas/never.json' with { type: 'json' };
import escapeStringRegexp from 'escape-string-regexp';
import type { Span } from '../../../text/index.ts';
import { REGISTER_ENTRIES } from '../../../voice/index.ts';

const PATTERNS = new Map(
  data.patterns.flatMap(({ names, pattern }) => names.split('|').map((name) => [name, pattern] as const)),
);
const REGISTERS = new Map<string, string>(Object.entries(data.registers));
const ENTRIES = new Map<string, readonly string[]>(REGISTER_ENTRIES);

/** Where a text has what a persona's file rules out under `never`, and which of its entries does; nothing for entries that only people can judge. */
export interface UnwantedWording extends Span {
  readonly never: string;
}

export const unwantedIn = (text: string, never: readonly string[]): UnwantedWording[] =>
  never
    .flatMap((entry) =>
      [...text.matchAll(patternOf(entry.trim().toLowerCase()))].map((match) => ({
        never: entry,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);

function patternOf(name: string): RegExp {
  const pattern = PATTERNS.get(name);
  // Letters count as they are written: capitals are what one of the patterns is about.
  if (pattern !== undefined) return new RegExp(pattern, 'gu');
  const register = REGISTERS.get(name);
  return wholeWords(register === undefined ? [name] : (ENTRIES.get(register) ?? []));
}

/** The longest first, so that a phrase is found as a whole; nothing for empty words. */
const wholeWords = (words: readonly string[]): RegExp => {
  const sources = words
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(escapeStringRegexp);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.length === 0 ? '(?!)' : sources.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
};
