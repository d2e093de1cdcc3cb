import type { ProseBlock } from '../../../text/index.ts';
import { termWeight } from '../../background/hashed-features.ts';
import { sentencesOf } from '../../count/counts.ts';
import { FACETS } from '../../model/facets.ts';
import { readSymbols, type VoiceSymbol } from '../../model/symbols.ts';
import { contrastWeight } from '../contrast-weight.ts';
import { lengthTemper } from '../evidence-power.ts';
import { Numbering } from '../numbering.ts';
import { facetParts, PACE_WEIGHT, scoreSentences, type Score } from '../score.ts';
import { sumSymbols } from '../sentence-score.ts';
import type { Voice } from '../voice.ts';
import { readText, type ReadFeature, type TextReading } from './read-text.ts';

export const scoreText = (voice: Voice, blocks: readonly ProseBlock[]): Score =>
  scoreSymbols(
    voice,
    sentencesOf(blocks).map(({ text }) => readSymbols(text)),
  );

/** Like `scoreText`, for text that is already tokenised. */
export function scoreSymbols(voice: Voice, sentences: readonly (readonly VoiceSymbol[])[]): Score {
  if (!voice.strikes) return scoreReading(voice, readText(voice.background, sentences));
  const numbering = new Numbering();
  const sums = sentences.map((symbols) => sumSymbols(voice, symbols, numbering));
  return scoreSentences(voice, sums, numbering);
}

/** Like `scoreSymbols`, of a text read before over the voice's background. The voice has no strikes, which depend on each occurrence. */
export function scoreReading(voice: Voice, { words, fullStops, leans, features }: TextReading): Score {
  const pace = PACE_WEIGHT * voice.paceWeight(fullStops, words);
  const register = voice.registerWeight(leans, words);
  const temper = lengthTemper(words);
  const { contrast } = voice;
  const pull = contrast ? contrastWeight(words, sumOfSquares(contrast, features)) : 0;
  const facets = FACETS.map(() => 0);
  let manner = pace + register;
  let matter = 0;
  for (const feature of features) {
    const { key, side, times } = feature;
    const pulled = contrast && feature.isCompared ? contrast.pull(key) * pull : 0;
    const value = termWeight(times) * (weightIn(voice, feature) * temper + pulled);
    facets[side >> 1] = (facets[side >> 1] ?? 0) + value;
    if (side % 2 === 1) manner += value;
    else matter += value;
  }
  return { raw: manner + matter, words, manner, matter, facets: facetParts(facets, pace, register) };
}

const weightIn = (voice: Voice, { key, temper, usual, choice }: ReadFeature): number =>
  temper * (choice ? voice.choiceWeight(choice) : voice.weight(key, usual));

function sumOfSquares(contrast: NonNullable<Voice['contrast']>, features: readonly ReadFeature[]): number {
  let sum = 0;
  for (const { key, times, isCompared } of features)
    if (isCompared) sum += (termWeight(times) * contrast.rarity(key)) ** 2;
  return sum;
}
