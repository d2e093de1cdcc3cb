import { overlaps, type Span } from '../../text/index.ts';
import { keptWordKey, LOWER_KEY, registerKey, wordKey } from '../count/features.ts';
import type { ScoredSentence } from '../score/sentence-score.ts';
import type { WeightedFeature } from '../score/sentence-features.ts';
import type { Match } from '../lexicon/lexicon.ts';
import { LITERAL_ENTRIES } from '../lexicon/registers.ts';
import type { Register } from '../model/register.ts';
import type { BrandFigures, Reason } from '../model/reason.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Voice } from '../score/voice.ts';

/** Reasons with smaller weights are left out; a natural logarithm of a ratio of rates. */
const LEAST_WEIGHT = 0.7;

/**
 * Reasons for every wording in a sentence that is untypical of the brand: registers, choices, words, marks,
 * phrases.
 */
export function wordingReasons(
  voice: Voice,
  { symbols, entries: matches, features }: Pick<ScoredSentence, 'symbols' | 'entries' | 'features'>,
): Reason[] {
  const struck = voice.strikes?.of(symbols, matches);
  const isStruck = ({ feature, span }: Reason): boolean =>
    feature === 'lower'
      ? voice.strikes?.lower === true
      : struck !== undefined && symbols.some((symbol, at) => struck[at] === true && overlaps(symbol, span));
  const covered = new Set(
    matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return [
    ...matches.flatMap((match) => (isLiteral(match, matches) ? [] : entryReasons(voice, symbols, match))),
    ...symbols.flatMap((symbol, at) => (covered.has(at) ? [] : symbolReasons(voice, symbol))),
    ...features.flatMap((feature) => phraseReasons(voice, symbols, feature)),
    ...lowerReasons(voice, symbols),
  ].filter((reason) => reason.weight >= LEAST_WEIGHT && !isStruck(reason));
}

/** True for a wording that has an everyday sense, where no other one of the sentence belongs to a register. */
const isLiteral = ({ entry: { text } }: Match, matches: readonly Match[]): boolean =>
  LITERAL_ENTRIES.has(text) &&
  !matches.some(({ entry }) => TELLING.has(entry.register) && !LITERAL_ENTRIES.has(entry.text));

/** Registers that are foreign to most brands; the others are in every text. */
const TELLING: ReadonlySet<Register | undefined> = new Set(['hype', 'corporate', 'assistant']);

/** Reasons for wordings that the brand replaces by another, or that belong to a register it does not use. */
function entryReasons(
  voice: Voice,
  symbols: readonly VoiceSymbol[],
  { entry, from, to, groups }: Match,
): Reason[] {
  const key = wordKey(entry.text);
  const own = voice.tally.count(key);
  const instead = preferred(voice, entry.text, groups);
  const register = entry.register && own <= SELDOM ? entry.register : undefined;
  // Each speaks against the wording, or not at all.
  const against = [
    instead ? -voice.choiceWeight({ entry, groups }) : 0,
    register ? -weightOf(voice, registerKey(register)) : 0,
    -weightOf(voice, key),
  ];
  const phrase = to - from > 1 ? 'phrase' : 'word';
  return [
    {
      feature: instead ? 'choice' : phrase,
      facet: symbols[from]?.facet ?? 'diction',
      weight: against.reduce((sum, weight) => sum + Math.max(0, weight), 0),
      span: spanOf(symbols.slice(from, to)),
      here: entry.text,
      ...(register && { register }),
      brand: { ...figuresOf(voice, key), ...(instead && { insteadCount: instead.count }) },
      ...(instead && { instead: instead.text }),
    },
  ];
}

const spanOf = (symbols: readonly VoiceSymbol[]): Span => ({
  start: symbols[0]?.start ?? 0,
  end: symbols.at(-1)?.end ?? 0,
});

/** A wording with at most this many occurrences is not part of the brand's usage. */
export const SELDOM = 2;

/** The alternative that the brand uses most, when it uses it clearly more often than the chosen one. */
export function preferred(
  voice: Voice,
  chosen: string,
  groups: readonly (readonly string[])[],
): { text: string; count: number } | undefined {
  const own = voice.tally.count(wordKey(chosen));
  const rivals = groups.flat().map((text) => ({ text, count: voice.tally.count(keptWordKey(text)) }));
  const best = rivals.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0];
  return best && best.count >= 3 && best.count > 3 * own ? best : undefined;
}

function symbolReasons(voice: Voice, symbol: VoiceSymbol): Reason[] {
  const isMark = !symbol.isWord && symbol.facet === 'punctuation';
  const key = keptWordKey(symbol.text);
  const figure = figuresOf(voice, key);
  // A word that is rare in general English is a subject, not a matter of manner, so there is nothing to
  // change.
  if (!isMark && (!symbol.isWord || !voice.background.has(key))) return [];
  if (figure.count > figure.usual / 2) return [];
  const span = { start: symbol.start, end: symbol.end };
  return [
    {
      feature: isMark ? 'mark' : 'word',
      facet: symbol.facet,
      weight: -weightOf(voice, key),
      span,
      here: symbol.text,
      brand: figure,
    },
  ];
}

/** Reasons for pairs of words that are common in general English and absent from the brand's posts. */
function phraseReasons(
  voice: Voice,
  symbols: readonly VoiceSymbol[],
  { family, from, to, key, known, weight, facet }: WeightedFeature,
): Reason[] {
  const words = symbols.slice(from, to);
  if (family !== 'pair' || !known || words.length < 2 || !words.every(({ isWord }) => isWord)) return [];
  const figure = figuresOf(voice, key);
  if (figure.count > 0) return [];
  const span = spanOf(words);
  return [
    {
      feature: 'phrase',
      facet,
      weight: -weight,
      span,
      here: words.map(({ text }) => text).join(' '),
      brand: figure,
    },
  ];
}

function lowerReasons(voice: Voice, symbols: readonly VoiceSymbol[]): Reason[] {
  const first = symbols[0];
  const figure = figuresOf(voice, LOWER_KEY);
  if (first?.isLower !== true || figure.count > voice.tally.sentences / 20) return [];
  const span = { start: first.start, end: first.end };
  return [
    {
      feature: 'lower',
      facet: 'punctuation',
      weight: -weightOf(voice, LOWER_KEY),
      span,
      here: first.text,
      brand: figure,
    },
  ];
}

const weightOf = (voice: Voice, key: number): number => voice.weight(key, voice.background.rate(key));

export const figuresOf = (voice: Voice, key: number): BrandFigures => ({
  posts: voice.tally.posts,
  count: voice.tally.count(key),
  postsWith: voice.tally.postsWith(key),
  usual: (voice.background.rate(key)?.mean ?? 0) * voice.tally.words,
});
