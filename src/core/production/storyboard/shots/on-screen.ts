import type { Fact } from '../../../facts/index.ts';
import { sizeOf } from '../measure.ts';
import { FASTEST_READING } from '../pace.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { BOUNDS, saysFree } from '../words.ts';

/** More cannot be read beside a caption, in characters. */
const LONGEST = 60;
/** A phrase around a fact, in characters. */
const LONGEST_PHRASE = 36;

/** True for a text that can be read while its shot lasts. */
export const isReadable = (text: string, seconds: number): boolean =>
  sizeOf(text) <= LONGEST && sizeOf(text) <= FASTEST_READING * seconds;

const SHOWN: ReadonlySet<Fact['kind']> = new Set([
  'money',
  'percentage',
  'date',
  'weekday',
  'time',
  'quantity',
  'duration',
]);

/** These say something without the words around them; “Monday” may be any, and a figure counts nothing. */
const ALONE: ReadonlySet<Fact['kind']> = new Set(['money', 'percentage', 'date']);

/** The phrase with a line's most important fact, in its own words; undefined where it has none that is worth showing. */
export function factPhrase({ text, facts }: Pick<DraftLine, 'text' | 'facts'>): string | undefined {
  const shown = facts.filter(
    // “June” alone tells no day.
    ({ kind, value }) => SHOWN.has(kind) && (kind !== 'date' || /\d/.test(value)),
  );
  const first =
    shown.find(({ kind }) => kind === 'money') ?? shown.find(({ kind }) => kind === 'date') ?? shown[0];
  if (!first) return freePhrase(text);
  let { start, end } = first;
  // “Friday” and “9 October” are one day, “6” and “20 mph” one range.
  for (const fact of facts)
    if (fact.start >= end && JOINT.test(text.slice(end, fact.start))) end = Math.max(end, fact.end);
  for (const fact of facts.toReversed())
    if (fact.end <= start && JOINT.test(text.slice(fact.end, start))) start = Math.min(start, fact.start);
  const phrase = widened(text, start, end);
  if (sizeOf(phrase) <= LONGEST_PHRASE) return phrase;
  return ALONE.has(first.kind) ? text.slice(boundBefore(text, start), end) : undefined;
}

const JOINT = /^(?:,? |-|–| ?(?:to|and|until|of) ?)$/;

/** The clause around a fact without what only joins it to the rest. */
function widened(text: string, start: number, end: number): string {
  const before = /(?:^|[,;:.!?]\s|\s[–—(]\s?)([^,;:.!?–—()]*)$/.exec(text.slice(0, start));
  const after = /^(?:[^,;:!?–—().]|[.,:](?=\d))*/.exec(text.slice(end));
  const from = start - (before?.[1]?.length ?? 0);
  return text
    .slice(from, end + (after?.[0].length ?? 0))
    .trim()
    .replace(OPENING, '');
}

const OPENING = /^(?:(?:and|but|so|or|it['’]s|it is|that['’]s|for|at|on|in|just|only (?=\d))\s+)+/i;

/** The beginning of a fact with the word that bounds it, such as “by” or “from”. */
function boundBefore(text: string, start: number): number {
  const match = /(\p{L}+) $/u.exec(text.slice(0, start));
  return match && BOUNDS.has(match[1]?.toLowerCase() ?? '') ? match.index : start;
}

/** A short sentence that something costs nothing. */
const freePhrase = (text: string): string | undefined =>
  saysFree(text) && sizeOf(text) <= LONGEST_PHRASE ? text : undefined;
