import { BEFORE_NOUNS } from '../../english/word-groups.ts';
import { classesHere } from '../../english/word-class.ts';
import { ALTERNATIVES, type Alternatives } from './alternatives.ts';
import type { Register } from '../model/register.ts';
import { REGISTER_ENTRIES } from './registers.ts';
import type { VoiceSymbol } from '../model/symbols.ts';

/** A word or phrase of the lexicon, with its register and the groups of alternatives that it belongs to. */
export interface Entry {
  readonly text: string;
  readonly words: readonly string[];
  readonly register: Register | undefined;
  /** The groups of alternatives that contain it. */
  readonly groups: readonly Alternatives[];
}

/** An occurrence of an entry in a sentence: symbols `[from, to)`. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /**
   * The groups whose members fit in this place: no verb for a noun, no contraction where only the full form
   * is possible.
   */
  readonly groups: readonly (readonly string[])[];
}

/** Entries by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = indexed();

function indexed(): Map<string, Entry[]> {
  const registers = new Map<string, Register>();
  for (const [register, texts] of REGISTER_ENTRIES)
    for (const text of texts) if (!registers.has(text)) registers.set(text, register);
  const groups = new Map<string, Alternatives[]>();
  for (const group of ALTERNATIVES)
    for (const text of group.members) groups.set(text, [...(groups.get(text) ?? []), group]);
  const index = new Map<string, Entry[]>();
  for (const text of new Set([...registers.keys(), ...groups.keys()])) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const entry = { text, words, register: registers.get(text), groups: groups.get(text) ?? [] };
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The entries in a sentence from left to right, the longest in each place, without overlap. */
export function findEntries(symbols: readonly VoiceSymbol[]): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < symbols.length; from++) {
    const entries = BY_FIRST_WORD.get(symbols[from]?.text ?? '');
    const entry = entries?.find(({ words }) => words.every((word, at) => symbols[from + at]?.text === word));
    if (!entry) continue;
    const to = from + entry.words.length;
    matches.push({ entry, from, to, groups: fittingGroups(entry, symbols[from - 1], symbols[to]) });
    from += entry.words.length - 1;
  }
  return matches;
}

function fittingGroups(
  { groups, words }: Entry,
  before: VoiceSymbol | undefined,
  after: VoiceSymbol | undefined,
): (readonly string[])[] {
  const isNoun = before !== undefined && BEFORE_NOUNS.has(before.text);
  const here = classesHere({
    found: words.at(-1) ?? '',
    before: before?.isWord === true ? before.text : undefined,
    after: after?.isWord === true ? after.text : undefined,
  });
  // “It is.” cannot be “It's.”
  const mustStayFull = words.length > 1 && after?.isWord !== true;
  return groups
    .filter(({ part }) => !(part === 'verb' && isNoun) && (part === 'other' || here?.has(part) !== false))
    .map(({ members }) => members)
    .filter((members) => !(mustStayFull && members.some((member) => member.includes("'"))));
}
