import type { Recalled } from './recalled.ts';
import { featuresOf } from './features.ts';
import type { Outlook } from '../context/outlook.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import { networkFigures } from './network-features.ts';
import { RERANKER } from './reranker-weights.ts';

/**
 * Probabilities of the recalled words, in [0, 1]: a log-linear model (multinomial logistic regression) over each word's features, in
 * which all other words together are one more choice. The fit calibrates them, so that the gate can use them as probabilities.
 */
export function rerank(model: PhraseModel, outlook: Outlook, recalled: Recalled, wanted: string): number[] {
  const weights = RERANKER[Math.min(wanted.length, RERANKER.length - 1)];
  if (!weights) return recalled.fitting.map(({ share }) => share);
  const network = networkFigures(recalled.fitting, outlook.network);
  const scores = recalled.fitting.map((fitting, at) =>
    dot(
      [...featuresOf(model, outlook, fitting, fitting.norm === wanted), ...(network.words[at] ?? [])],
      weights.words,
    ),
  );
  scores.push(dot([1, Math.log(recalled.others + 1e-6), network.all], weights.others));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
