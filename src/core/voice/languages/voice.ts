import type { Language } from '../../text/index.ts';
import type { RateSpread } from '../background/statistics.ts';
import type { Facet } from '../model/facets.ts';
import type { WeightedFeature } from '../score/sentence-features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';
import { eachFeatureIn } from './features.ts';
import { usualRate } from './usual-rates.ts';

/**
 * A brand's voice in a language without a background: it is compared with rough rates of the language's
 * commonest words and marks.
 */
export interface LanguageVoice {
  readonly language: Language;
  readonly tally: Tally;
}

/** The assumed rate of an unlisted word, per word, and the prior's weight, in words. */
const UNLISTED = 5e-5;
const UNLISTED_PRIOR = 20_000;
/**
 * The prior's weight as a multiple of its own evidence, as in English, and its upper limit in words, lower
 * since the rates are rougher.
 */
const PRIOR_STRENGTH = 5;
const MOST_PRIOR = 5_000;

/**
 * The natural logarithm of how much more often the brand uses a feature than others do, as in English (the
 * mean of a Gamma posterior); `usual` is the others' rate, where it is known.
 */
export function logRatioIn({ tally }: LanguageVoice, usual: RateSpread | undefined, key: number): number {
  const count = tally.count(key);
  const mean = usual?.mean ?? Math.max(UNLISTED, commonRate(tally, key));
  const prior = usual
    ? Math.min(MOST_PRIOR, (PRIOR_STRENGTH * usual.mean) / usual.deviation ** 2)
    : Math.min(UNLISTED_PRIOR, 1 / mean);
  return Math.log((count + mean * prior) / (tally.words + prior) / mean);
}

/**
 * The assumed common rate of an unlisted word. A word in most posts may belong to the language rather than to
 * the brand, so a word of every post is no evidence.
 */
function commonRate(tally: Tally, key: number): number {
  const share = tally.postsWith(key) / Math.max(1, tally.posts);
  return share ** 2 * (tally.count(key) / Math.max(1, tally.words));
}

/** Pairs count less, as their words are counted as well. Chosen on held-out posts. */
const PAIR_TEMPER = 0.25;
/** The rate of sentence beginnings, and of endings, per word. */
const EDGE: RateSpread = { mean: 0.07, deviation: 0.03 };

/** The weighted features of a sentence, for and against the brand. */
export function weightFeaturesIn(voice: LanguageVoice, symbols: readonly VoiceSymbol[]): WeightedFeature[] {
  const usual = symbols.map(({ text }) => usualRate(voice.language, text));
  const features: WeightedFeature[] = [];
  eachFeatureIn(symbols, (key, family, from, to) => {
    const rate = family === 'pair' ? pairRate(usual, from, to) : usual[from];
    // Only pairs of common words and marks are a matter of manner.
    if (family === 'length' || (family === 'pair' && !rate)) return;
    const temper = family === 'pair' ? PAIR_TEMPER : 1;
    features.push({
      key,
      family,
      facet: facetOf(symbols, from, to),
      from,
      to,
      weight: temper * logRatioIn(voice, rate, key),
      pull: 0,
      rarity: 0,
      known: rate !== undefined,
      isSubject: false,
    });
  });
  return features;
}

/** The rate of a pair if its parts were independent. */
function pairRate(
  usual: readonly (RateSpread | undefined)[],
  from: number,
  to: number,
): RateSpread | undefined {
  const first = from < 0 ? EDGE : usual[from];
  const second = to > usual.length ? EDGE : usual[to - 1];
  if (!first || !second) return undefined;
  const mean = first.mean * second.mean;
  return { mean, deviation: 2 * mean };
}

function facetOf(symbols: readonly VoiceSymbol[], from: number, to: number): Facet {
  const first = symbols[from];
  const last = symbols[to - 1];
  return first && last ? last.facet : 'structure';
}
