import type { Span } from '../../text/index.ts';
import { termWeight } from '../contrast/passage-counts.ts';
import { pairKey, wordKey } from '../count/features.ts';
import { contrastWeight } from '../score/contrast-weight.ts';
import { lengthTemper } from '../score/evidence-power.ts';
import type { ScoredSentence } from '../score/sentence-score.ts';
import type { WeightedFeature } from '../score/sentence-features.ts';
import type { Match } from '../lexicon/lexicon.ts';
import type { Reason } from '../model/reason.ts';
import { readSymbols, START, type VoiceSymbol } from '../model/symbols.ts';
import type { Voice } from '../score/voice.ts';
import { figuresOf, preferred, SELDOM } from '../drift/wording-reasons.ts';

/** Something in a draft, or missing from it, that changes a facet's score. */
export interface Contribution {
  /** The `weight` is the size of the change, above 0 in both directions. */
  readonly reason: Reason;
  /** Occurrences in the draft, and the brand's expected occurrences in a text of this length. */
  readonly times: number;
  readonly expected: number;
  /** How often general English would. */
  readonly usual: number;
  /** The span in the file of the draft's first sentence with it; undefined for what is missing. */
  readonly place: Span | undefined;
}

export type SidedContribution = Contribution & { readonly isTypical: boolean };
type PlacedSentence = ScoredSentence & { readonly place: Span };

/** A wording of the draft with the features that it contributes. */
interface Gathered {
  readonly wording: Wording;
  readonly place: Span;
  /** The weight, with what its pull adds to the score, and number of occurrences of each feature. */
  readonly features: Map<number, { readonly weight: number; times: number }>;
}

/**
 * Every wording of a draft that can be shown, and frequent wordings of the brand that are missing from the
 * draft.
 */
export function gatherContributions(voice: Voice, sentences: readonly PlacedSentence[]): SidedContribution[] {
  const gathered = new Map<string, Gathered>();
  const length = {
    words: sentences.reduce((total, { sum }) => total + sum.words, 0),
    sentences: sentences.length,
  };
  const pulling = contrastWeight(length.words, squaresOf(sentences)) / lengthTemper(length.words);
  for (const { symbols, entries: matches, features, place } of sentences) {
    const entries = new Map(matches.map((match) => [match.from, match]));
    for (const feature of features) {
      const wording = wordingOf(symbols, feature, entries.get(feature.from));
      if (!wording) continue;
      const name = nameOf(wording);
      const known: Gathered = gathered.get(name) ?? { wording, place, features: new Map() };
      gathered.set(name, known);
      const met = known.features.get(feature.key);
      if (met) met.times++;
      else known.features.set(feature.key, { weight: feature.weight + pulling * feature.pull, times: 1 });
    }
  }
  return [
    ...Array.from(gathered.values(), (found) => contributionOf(voice, found, length)),
    ...missing(voice, gathered, length),
  ];
}

/** The squared length of the text's vector of rarities; see `Contrast`. */
function squaresOf(sentences: readonly PlacedSentence[]): number {
  const met = new Map<number, { readonly rarity: number; times: number }>();
  for (const { key, rarity } of sentences.flatMap(({ features }) => features)) {
    const known = met.get(key);
    if (known) known.times++;
    else if (rarity > 0) met.set(key, { rarity, times: 1 });
  }
  let sum = 0;
  for (const { rarity, times } of met.values()) sum += (termWeight(times) * rarity) ** 2;
  return sum;
}

interface Wording extends Pick<Reason, 'feature' | 'facet' | 'here' | 'span'> {
  /** The key of the brand's count. */
  readonly key: number;
  readonly match: Match | undefined;
}

/** Undefined for features that cannot be shown as words: stems, skeletons, names, sentence edges. */
function wordingOf(
  symbols: readonly VoiceSymbol[],
  { family, facet, from, to, key, known }: WeightedFeature,
  match: Match | undefined,
): Wording | undefined {
  const covered = symbols.slice(Math.max(0, from), to);
  const here = covered.map(({ text }) => text).join(' ');
  const entry = match?.to === to ? match : undefined;
  const wording = { facet, here, span: spanOf(covered), key, match: undefined };
  switch (family) {
    case 'word':
      return wordWording(wording, covered, known, entry);
    case 'choice':
    case 'register':
      return {
        ...wording,
        feature: covered.length > 1 ? 'phrase' : 'word',
        key: wordKey(here),
        match: entry,
      };
    case 'lower':
      return { ...wording, feature: 'lower' };
    case 'pair':
      return covered.every(isWord) ? pairWording(wording, from, to <= symbols.length && known) : undefined;
    case 'length':
    case 'phrase':
    case 'skeleton':
    case 'stem':
      return undefined;
  }
}

const isWord = (symbol: VoiceSymbol): boolean => symbol.isWord;

const spanOf = (symbols: readonly VoiceSymbol[]): Span => ({
  start: symbols[0]?.start ?? 0,
  end: symbols.at(-1)?.end ?? 0,
});

/** A punctuation mark, or a word that general English has. */
function wordWording(
  wording: Omit<Wording, 'feature'>,
  covered: readonly VoiceSymbol[],
  known: boolean,
  match: Match | undefined,
): Wording | undefined {
  if (covered[0]?.facet === 'punctuation') return { ...wording, feature: 'mark', match };
  return covered.every(isWord) && known ? { ...wording, feature: 'word', match } : undefined;
}

/** A pair that opens a sentence, or one of two words known to general English. */
function pairWording(
  wording: Omit<Wording, 'feature'>,
  from: number,
  isPhrase: boolean,
): Wording | undefined {
  if (from < 0) return { ...wording, feature: 'opening' };
  return isPhrase ? { ...wording, feature: 'phrase' } : undefined;
}

interface Length {
  readonly words: number;
  readonly sentences: number;
}

function contributionOf(
  voice: Voice,
  { wording, place, features }: Gathered,
  length: Length,
): SidedContribution {
  const value = Array.from(features.values()).reduce(
    (sum, { weight, times }) => sum + weight * (1 + Math.log(times)),
    0,
  );
  const { match, key, ...rest } = wording;
  const own = voice.tally.count(key);
  const instead = match && value < 0 ? preferred(voice, match.entry.text, match.groups) : undefined;
  const register = match?.entry.register && own <= SELDOM ? match.entry.register : undefined;
  return {
    reason: {
      ...rest,
      weight: Math.abs(value),
      brand: { ...figuresOf(voice, key), ...(instead && { insteadCount: instead.count }) },
      ...(register && { register }),
      ...(instead && { instead: instead.text }),
    },
    times: Math.max(...Array.from(features.values(), ({ times }) => times)),
    expected: expectedOf(voice, wording, length),
    usual: usualOf(voice, wording.key, length),
    place,
    isTypical: value > 0,
  };
}

const expectedOf = (
  voice: Voice,
  { feature, key }: Pick<Wording, 'feature' | 'key'>,
  length: Length,
): number =>
  feature === 'opening' || feature === 'lower'
    ? (voice.tally.count(key) / Math.max(1, voice.tally.sentences)) * length.sentences
    : (voice.tally.count(key) / Math.max(1, voice.tally.words)) * length.words;

const usualOf = (voice: Voice, key: number, length: Length): number =>
  (voice.background.rate(key)?.mean ?? 0) * length.words;

/** Features whose absence a reader notices: pronouns of address, punctuation, the commonest sentence openings. */
const HABITS = readSymbols('i we our you your — ; : ! ? ( " ...');
const OPENERS = readSymbols('i we you it the a this that there they if when and but so no');
/**
 * The least expected occurrences of a habit that the draft lacks; a third or less of the expected number
 * counts as lacking.
 */
const LEAST_EXPECTED = 3;

function missing(voice: Voice, gathered: ReadonlyMap<string, Gathered>, length: Length): SidedContribution[] {
  const habits = HABITS.map(({ text, facet, isWord }) => ({
    here: text,
    facet,
    key: wordKey(text),
    feature: isWord ? ('word' as const) : ('mark' as const),
  }));
  const openers = OPENERS.map(({ text }) => ({
    here: text,
    facet: 'structure' as const,
    feature: 'opening' as const,
    key: pairKey(wordKey(START), wordKey(text)),
  }));
  return [...habits, ...openers].flatMap((habit): SidedContribution[] => {
    const { key, ...rest } = habit;
    const expected = expectedOf(voice, habit, length);
    const times = gathered.get(nameOf(habit))?.features.get(key)?.times ?? 0;
    const weight = voice.weight(key, voice.background.rate(key)) * (1 + Math.log(Math.max(1, expected)));
    if (expected < LEAST_EXPECTED || times > expected / 3 || weight <= 0) return [];
    if (voice.strikes?.hasWord(habit.here) === true) return [];
    const reason = { ...rest, weight, span: { start: 0, end: 0 }, brand: figuresOf(voice, key) };
    const usual = usualOf(voice, key, length);
    return [{ reason, times, expected, usual, place: undefined, isTypical: false }];
  });
}

const nameOf = ({ facet, feature, here }: Pick<Reason, 'facet' | 'feature' | 'here'>): string =>
  [facet, feature === 'opening', here].join(' ');
