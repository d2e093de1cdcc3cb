import { temperOf, type WeightedFeature } from './sentence-features.ts';
import type { Numbering } from './numbering.ts';
import { lengthTemper } from './evidence-power.ts';
import type { Voice } from './voice.ts';
import { logRatioInDraft, type Rates } from './weights.ts';

/**
 * The features of a sentence that can be its draft's subject, in flat arrays, since a long draft is processed
 * at every keystroke.
 */
export interface SubjectFeatures {
  /** As numbered for this voice and text. */
  readonly features: Uint32Array;
  readonly keys: Uint32Array;
  readonly weights: Float64Array;
  readonly tempers: Float64Array;
  /** How the brand and others use them, known where a draft repeated them. */
  readonly rates: (Rates | undefined)[];
}

export function subjectsOf(features: readonly WeightedFeature[], numbering: Numbering): SubjectFeatures {
  const among = features.filter(({ isSubject }) => isSubject);
  const subjects = {
    features: new Uint32Array(among.length),
    keys: new Uint32Array(among.length),
    weights: new Float64Array(among.length),
    tempers: new Float64Array(among.length),
    rates: among.map(() => undefined),
  };
  among.forEach(({ key, weight, family }, at) => {
    subjects.features[at] = numbering.of(key);
    subjects.keys[at] = key;
    subjects.weights[at] = weight;
    subjects.tempers[at] = temperOf(family);
  });
  return subjects;
}

/** Drafts of fewer words have no certain subject. */
const LEAST_WORDS = 50;

/**
 * How much of each sentence's drift is discounted because the draft's other sentences share its subjects.
 * What a draft repeats is its subject: perhaps new to the brand, but no drift. Registers and function words
 * are left out, as repeating a register shift does not excuse it. Linear in the number of features.
 */
export function topicDiscounts(
  voice: Voice,
  sentences: readonly { readonly sum: { readonly words: number }; readonly subjects: SubjectFeatures }[],
  numbering: Numbering,
): number[] {
  const { times, here } = numbering.arrays.reserve(numbering.size);
  let words = 0;
  for (const { sum, subjects } of sentences) {
    words += sum.words;
    for (const feature of subjects.features) times[feature] = (times[feature] ?? 0) + 1;
  }
  const discounts = sentences.map(({ sum, subjects: { features, keys, weights, tempers, rates } }) => {
    for (const feature of features) here[feature] = (here[feature] ?? 0) + 1;
    const others = Math.max(LEAST_WORDS, words - sum.words);
    let topicDiscount = 0;
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      const elsewhere = (times[feature] ?? 0) - (here[feature] ?? 0);
      if (elsewhere === 0) continue;
      const own = (rates[at] ??= voice.rates(keys[at] ?? 0));
      const weight = (tempers[at] ?? 0) * logRatioInDraft(own, elsewhere / others);
      topicDiscount += Math.max(0, weight - (weights[at] ?? 0));
    }
    for (const feature of features) here[feature] = 0;
    return topicDiscount * lengthTemper(sum.words);
  });
  for (const { subjects } of sentences) for (const feature of subjects.features) times[feature] = 0;
  return discounts;
}
