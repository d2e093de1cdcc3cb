import { closest, distance } from 'fastest-levenshtein';

/** The known name nearest to a mistyped one; undefined when none is similar enough. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = written.toLowerCase();
  const synonym = SYNONYMS[lower];
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  const nearest = closest(lower, known);
  return distance(lower, nearest.toLowerCase()) <= Math.max(1, Math.floor(written.length / 3))
    ? nearest
    : undefined;
}

const SYNONYMS: Readonly<Record<string, string>> = {
  forbidden: 'banned',
  avoid: 'banned',
  blacklist: 'banned',
  vocabulary: 'terms',
  words: 'terms',
  title: 'name',
  tone: 'traits',
  voice: 'traits',
  claims: 'facts',
  platforms: 'channels',
  do: 'dos',
  dont: 'donts',
  "don'ts": 'donts',
};
