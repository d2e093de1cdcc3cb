import type { Provenance } from './provenance.ts';

/** A line is still a taken one when at least so much of it is. */
const STILL = 0.6;

/** Where a line came from, and how that is known. */
export interface Origin {
  readonly entry: Provenance;
  /** The opening, as taken or edited since; the note of the direction; or a line that a direction was built from. */
  readonly as: 'opening' | 'note' | 'ground';
}

/**
 * The origins of a line of a draft or branch, the surest first and of those the newest. Entries of this file come before others': a
 * file may have been renamed since, or a line carried over.
 * @param line as it stands in the file
 * @param noteOf the direction whose note the line stands in, if it stands in one
 */
export function findOrigins(
  entries: readonly Provenance[],
  file: string,
  line: string,
  noteOf: string | undefined,
): Origin[] {
  const words = wordsOf(line);
  const found = entries.flatMap((entry, age) => {
    const as = connection(entry, words, noteOf);
    if (!as) return [];
    const isHere = entry.branch === file || entry.draft === file;
    return [{ entry, as, rank: RANK[as] + (isHere ? 0 : 10), age }];
  });
  const sorted = found.sort((a, b) => a.rank - b.rank || b.age - a.age);
  const best = sorted[0]?.rank ?? 0;
  return sorted.filter(({ rank }) => rank >= 10 === best >= 10).map(({ entry, as }) => ({ entry, as }));
}

const RANK: Readonly<Record<Origin['as'], number>> = { opening: 0, note: 1, ground: 2 };

function connection(
  entry: Provenance,
  words: readonly string[],
  noteOf: string | undefined,
): Origin['as'] | undefined {
  if (noteOf !== undefined) return entry.took === 'branch' && entry.direction === noteOf ? 'note' : undefined;
  if (words.length === 0) return undefined;
  if (entry.took === 'opening')
    return entry.line !== undefined && likeness(words, wordsOf(entry.line)) >= STILL ? 'opening' : undefined;
  const line = ` ${words.join(' ')} `;
  const isGround = entry.spans.some(({ source, text }) => {
    const said = wordsOf(text).join(' ');
    return source === 'draft' && said !== '' && line.includes(` ${said} `);
  });
  return isGround ? 'ground' : undefined;
}

/** Shared words by the longer line’s number (each counted as often as both have it), 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(a.length, b.length, 1);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
