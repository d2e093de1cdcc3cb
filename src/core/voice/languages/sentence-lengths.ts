import { countWords, lengthKey, MAX_LENGTH } from '../count/features.ts';
import { logDensity } from '../score/log-density.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { LanguageVoice } from './voice.ts';

/**
 * Sentence lengths in general, as natural logarithms of words: the mean, its standard deviation between
 * writers, and that of sentences within a text.
 */
const USUAL = { mean: Math.log(13), among: 0.35, within: 0.65 };
/** The prior's weight, in sentences. */
const PRIOR_SENTENCES = 10;
/** Standard deviation of the mean between texts of one brand. */
const OWN_AMONG = 0.15;
const LEAST_WORDS = 40;

/**
 * The log-likelihood ratio of a text's sentence lengths, the brand against general usage, as a natural
 * logarithm; 0 for short texts.
 */
export function lengthLogRatio(
  { tally }: LanguageVoice,
  sentences: readonly (readonly VoiceSymbol[])[],
): number {
  const lengths = sentences.map(countWords).filter((words) => words > 0);
  if (lengths.reduce((sum, words) => sum + words, 0) < LEAST_WORDS) return 0;
  const mean = lengths.reduce((sum, words) => sum + Math.log(words), 0) / lengths.length;
  let weight = PRIOR_SENTENCES;
  let sum = PRIOR_SENTENCES * USUAL.mean;
  let squares = PRIOR_SENTENCES * (USUAL.mean ** 2 + USUAL.within ** 2);
  for (let words = 1; words <= MAX_LENGTH; words++) {
    const count = tally.count(lengthKey(words));
    weight += count;
    sum += count * Math.log(words);
    squares += count * Math.log(words) ** 2;
  }
  const own = sum / weight;
  const within = Math.max(0.05, squares / weight - own ** 2);
  return (
    logDensity(mean, own, OWN_AMONG ** 2 + within / lengths.length) -
    logDensity(mean, USUAL.mean, USUAL.among ** 2 + USUAL.within ** 2 / lengths.length)
  );
}
