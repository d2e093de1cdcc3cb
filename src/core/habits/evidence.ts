import type { Post } from '../brand/index.ts';
import { CONTRACTIONS } from '../english/contractions.ts';
import { SPELLING_PAIRS } from '../english/spelling.ts';
import {
  formsOfWord,
  lengthQuartiles,
  readHabit,
  readSymbols,
  sentencesOf,
  symbolsOfHabit,
  type Tally,
} from '../voice/index.ts';
import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { FoundHabit } from './habit.ts';
import type { Locate } from './sightings.ts';

const MOST_EVIDENCE = 8;
const SHORT_SENTENCE = 5;
const LONG_SENTENCE = 25;

type Symbols = ReturnType<typeof readSymbols>;

/** A sentence's symbols, and its words in one line with a blank at each end. */
interface ReadSentence {
  readonly symbols: Symbols;
  readonly line: string;
  readonly words: number;
}

interface Wanted {
  readonly shows: (sentence: ReadSentence) => boolean;
  readonly found: Evidence[];
  /** The last post that it was found in, as one sentence a post is enough. */
  last: string | undefined;
}

/** For each habit by its id, sentences of the posts that show it, at most one a post; yields every few posts. */
export function* habitEvidence(
  habits: readonly FoundHabit[],
  posts: readonly Post[],
  tally: Tally,
  locate: Locate,
): Generator<undefined, ReadonlyMap<string, readonly Evidence[]>, undefined> {
  const wanted = new Map<string, Wanted>();
  for (const habit of habits) {
    const shows = habit.evidence === undefined ? showing(habit, tally) : undefined;
    if (shows) wanted.set(habit.id, { shows, found: [], last: undefined });
  }
  let open = [...wanted.values()];
  for (const [at, post] of posts.entries()) {
    if (open.length === 0) break;
    if (at % 10 === 9) yield;
    if (post.consent.quote)
      for (const sentence of sentencesOf(post.blocks)) offer(open, post, sentence, locate);
    open = open.filter(({ found }) => found.length < MOST_EVIDENCE);
  }
  return new Map(Array.from(wanted, ([id, { found }]) => [id, found]));
}

function offer(
  open: readonly Wanted[],
  post: Post,
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  locate: Locate,
): void {
  const symbols = readSymbols(sentence.text);
  const line = ` ${symbols.map(({ text }) => text).join(' ')} `;
  const words = symbols.filter(({ facet }) => facet !== 'punctuation').length;
  for (const one of open) {
    if (one.last === post.id || !one.shows({ symbols, line, words })) continue;
    const place = locate(post, sentence);
    if (!place) continue;
    one.last = post.id;
    one.found.push(place);
  }
}

/** What a sentence must have to show a habit; undefined for habits that no single sentence shows. */
function showing(
  { id, figures }: FoundHabit,
  tally: Tally,
): ((sentence: ReadSentence) => boolean) | undefined {
  if (id === 'sentences:length') {
    const [, median] = lengthQuartiles(tally);
    return ({ words }) => Math.abs(words - median) <= 1;
  }
  if (id === 'sentences:short') return ({ words }) => words > 0 && words <= SHORT_SENTENCE;
  if (id === 'sentences:long') return ({ words }) => words >= LONG_SENTENCE;
  if (id === 'openings:lower') return ({ symbols }) => symbols[0]?.isLower === true;
  if (figures.count === 0 && figures.per !== 'choices') return undefined;
  const more = figures.rate >= 50;
  if (id === 'words:contractions')
    return anyOf(CONTRACTIONS.flatMap(({ short, full }) => (more ? [short] : full)));
  if (id === 'words:spelling')
    return anyOf(SPELLING_PAIRS.map(({ british, american }) => (more ? british : american)));
  const { kind, name } = readHabit(id);
  if (kind === 'prefer') return anyOf(formsOfWord(name));
  const { words, entries, openers } = symbolsOfHabit(id);
  if (openers.length > 0) {
    const first = new Set(openers);
    return ({ symbols }) => first.has(symbols[0]?.text ?? '');
  }
  return words.length + entries.length === 0 ? undefined : anyOf([...words, ...entries]);
}

function anyOf(wordings: readonly string[]): (sentence: ReadSentence) => boolean {
  const single = new Set(wordings.filter((wording) => !wording.includes(' ')));
  const phrases = wordings.filter((wording) => wording.includes(' ')).map((wording) => ` ${wording} `);
  return ({ symbols, line }) =>
    symbols.some(({ text }) => single.has(text)) || phrases.some((phrase) => line.includes(phrase));
}
