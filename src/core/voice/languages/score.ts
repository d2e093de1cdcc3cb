import { lengthTemper } from '../score/evidence-power.ts';
import { everyFacet, type Facet } from '../model/facets.ts';
import { countWords } from '../count/features.ts';
import type { WeightedFeature } from '../score/sentence-features.ts';
import type { Score } from '../score/score.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import { lengthLogRatio } from './sentence-lengths.ts';
import { weightFeaturesIn, type LanguageVoice } from './voice.ts';

const RHYTHM_WEIGHT = 0.4;

/** The score of several sentences as one text; see `Score`. Linear in their length. */
export function scoreSentencesIn(
  voice: LanguageVoice,
  sentences: readonly (readonly VoiceSymbol[])[],
): Score {
  const words = sentences.reduce((sum, symbols) => sum + countWords(symbols), 0);
  const facets: Record<Facet, number> = everyFacet(0);
  let manner = RHYTHM_WEIGHT * lengthLogRatio(voice, sentences);
  let matter = 0;
  facets.rhythm = manner;
  for (const { first, times } of gathered(voice, sentences)) {
    const value = first.weight * (1 + Math.log(times)) * lengthTemper(words);
    facets[first.facet] += value;
    if (first.known) manner += value;
    else matter += value;
  }
  return { raw: manner + matter, words, manner, matter, facets };
}

function gathered(
  voice: LanguageVoice,
  sentences: readonly (readonly VoiceSymbol[])[],
): Iterable<{ first: WeightedFeature; times: number }> {
  const byKey = new Map<number, { first: WeightedFeature; times: number }>();
  for (const symbols of sentences) {
    for (const feature of weightFeaturesIn(voice, symbols)) {
      const met = byKey.get(feature.key);
      if (met) met.times++;
      else byKey.set(feature.key, { first: feature, times: 1 });
    }
  }
  return byKey.values();
}

/** A sentence's distance from the brand: minus its score, with every repetition counting in full. */
export const driftFromIn = (features: readonly WeightedFeature[], symbols: readonly VoiceSymbol[]): number =>
  -features.reduce((sum, { weight }) => sum + weight, 0) * lengthTemper(countWords(symbols));
