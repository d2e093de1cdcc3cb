import data from '../../../../data/english/habits.json' with { type: 'json' };
import { CONTRACTIONS } from '../../english/contractions.ts';
import { SPELLING_PAIRS } from '../../english/spelling.ts';
import { LEMMA_GROUPS } from '../lexicon/alternatives.ts';
import { REGISTER_ENTRIES } from '../lexicon/registers.ts';
import { REGISTERS, type Register } from '../model/register.ts';
import { EMOJI, NUMBER, OBJECT_CLASS } from '../model/symbols.ts';

/** What a habit consists of. */
export interface HabitSymbols {
  /** Words and marks, each a symbol of its own. */
  readonly words: readonly string[];
  /** Entries of the lexicon, phrases among them. */
  readonly entries: readonly string[];
  /** Words that belong to it only where they open a sentence. */
  readonly openers: readonly string[];
}

const NOTHING: HabitSymbols = { words: [], entries: [], openers: [] };

/** The words and marks of each habit that consists of some. */
const MARKED: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(data.words).map(([name, words]) => [`address:${name}`, words.split(' ')] as const),
  ...Object.entries(data.marks).map(([name, marks]) => [`marks:${name}`, marks.split(' ')] as const),
  ['register:intensifier', data.intensifiers.split(' ')],
  ['marks:emoji', [EMOJI]],
  ['marks:number', [NUMBER]],
  ['marks:link', [OBJECT_CLASS]],
]);

/** The kind and the name of a habit, of its id such as `prefer:use`. */
export function readHabit(id: string): { readonly kind: string; readonly name: string } {
  const at = id.indexOf(':');
  return { kind: id.slice(0, at), name: id.slice(at + 1) };
}

/** What a habit consists of, by its id; nothing for habits that no single word shows. */
export function symbolsOfHabit(id: string): HabitSymbols {
  const { kind, name } = readHabit(id);
  const words = MARKED.get(id);
  if (words) return { ...NOTHING, words };
  if (id === 'words:contractions')
    return { ...NOTHING, entries: CONTRACTIONS.flatMap(({ short, full }) => [short, ...full]) };
  if (id === 'words:spelling')
    return { ...NOTHING, entries: SPELLING_PAIRS.flatMap(({ american, british }) => [american, british]) };
  if (id === 'openings:joining') return { ...NOTHING, openers: data.joiningOpeners.split(' ') };
  switch (kind) {
    case 'avoid':
    case 'word':
      return { ...NOTHING, words: [name] };
    case 'register':
      return { ...NOTHING, entries: entriesOfRegister(name) };
    case 'prefer':
      return { ...NOTHING, entries: formsOfGroups(name) };
    default:
      return NOTHING;
  }
}

const isRegister = (name: string): name is Register => REGISTERS.some((register) => register === name);
const entriesOfRegister = (name: string): readonly string[] =>
  isRegister(name) ? (REGISTER_ENTRIES.get(name) ?? []) : [];

/** The forms of one of the words that can stand for each other. */
export const formsOfWord = (use: string): string[] => [
  ...new Set([use, ...LEMMA_GROUPS.flat().flatMap((forms) => (forms[0] === use ? forms : []))]),
];

/** All forms of all words that can stand for this one. */
const formsOfGroups = (use: string): string[] =>
  LEMMA_GROUPS.filter((members) => members.some(([base]) => base === use)).flat(2);
