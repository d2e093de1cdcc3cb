import type { ProseBlock } from '../text/index.ts';
import { sentencesOf } from './counts.ts';
import { everyFacet, type Facet, type FacetScores } from './facets.ts';
import { countWords } from './features.ts';
import { hearSentence, type HeardSentence } from './heard-sentence.ts';
import type { Heard } from './hearing.ts';
import type { VoiceSymbol } from './symbols.ts';
import type { Voice } from './voice.ts';

/** How much a text sounds like a brand: tempered sums of log ratios, 0 is anybody, higher is more the brand's. */
export interface Score {
  /** `manner` and `matter` together. */
  readonly raw: number;
  readonly words: number;
  /** From what general English has too: function words, punctuation, turns of phrase, rhythm. */
  readonly manner: number;
  /** From words and phrases that general English hardly has: mostly the brand's subjects. */
  readonly matter: number;
  /** Parts of `raw` by facet; they add up to it. */
  readonly facets: FacetScores;
}

export function scoreText(
  voice: Voice,
  blocks: readonly ProseBlock[],
  hear: (sentence: string) => HeardSentence = (text) => hearSentence(voice, text),
): Score {
  return scoreSentences(
    voice,
    sentencesOf(blocks).map(({ text }) => hear(text)),
  );
}

/** Evidence grows with length, yet slower than it, since its parts overlap. Chosen on held-out brands. */
const EVIDENCE_POWER = 0.75;
const temperedBy = (words: number): number => (words + 3) ** -EVIDENCE_POWER;

/** How much a text's pace counts beside its words. */
const PACE_WEIGHT = 0.4;

/** The score of sentences taken together. Linear in their length. */
export function scoreSentences(voice: Voice, sentences: readonly HeardSentence[]): Score {
  const words = sentences.reduce((sum, { symbols }) => sum + countWords(symbols), 0);
  const facets: Record<Facet, number> = everyFacet(0);
  let manner = PACE_WEIGHT * voice.paceWeight(sentences.map(({ symbols }) => symbols));
  let matter = 0;
  facets.rhythm = manner;
  for (const { first, times } of gathered(sentences)) {
    // What a text says again says less again (log term frequency, as in retrieval).
    const value = first.weight * (1 + Math.log(times)) * temperedBy(words);
    facets[first.facet] += value;
    if (first.known) manner += value;
    else matter += value;
  }
  return { raw: manner + matter, words, manner, matter, facets };
}

function gathered(sentences: readonly HeardSentence[]): Iterable<{ first: Heard; times: number }> {
  const byKey = new Map<number, { first: Heard; times: number }>();
  for (const { heard } of sentences) {
    for (const feature of heard) {
      const met = byKey.get(feature.key);
      if (met) met.times++;
      else byKey.set(feature.key, { first: feature, times: 1 });
    }
  }
  return byKey.values();
}

/** How far a sentence is from the brand, from all that was heard in it: minus its score, repeats counting in full. */
export function driftFrom(heard: readonly Heard[], symbols: readonly VoiceSymbol[]): number {
  return -heard.reduce((sum, { weight }) => sum + weight, 0) * temperedBy(countWords(symbols));
}
