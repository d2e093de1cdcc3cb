import type { RateSpread } from '../background/statistics.ts';
import { LOWER_KEY, registerKey, wordKey } from '../count/features.ts';
import { EMOJI } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';

/** The rate of a feature that the background lacks, per word: about once in 300,000 words. */
const UNKNOWN_MEAN = 3e-6;
/** The weight of that rate, in words. */
const UNKNOWN_PRIOR = 50_000;
/**
 * The prior's weight as a multiple of its own evidence, since rates spread more between organisations than
 * within one.
 */
const PRIOR_STRENGTH = 5;
const MOST_PRIOR = 200_000;

/** The assumed share of off-brand texts that shift into a register. */
const SHIFTED_SHARE = 0.2;
/**
 * The rate, per word, of features typical of such a shift. Published posts seldom shift, so these are
 * estimates rather than statistics.
 */
const SHIFTED_RATES: ReadonlyMap<number, number> = new Map([
  [registerKey('hype'), 0.06],
  [registerKey('corporate'), 0.06],
  [registerKey('assistant'), 0.06],
  [registerKey('casual'), 0.06],
  [wordKey('!'), 0.02],
  [wordKey('!!'), 0.005],
  [wordKey('?'), 0.01],
  [wordKey('—'), 0.01],
  [wordKey('...'), 0.005],
  [wordKey(EMOJI), 0.01],
  [LOWER_KEY, 0.03],
]);

/** How the brand uses a feature and how others do: what a log ratio is computed from. Rates are per word. */
export interface Rates {
  /** The brand's occurrences. */
  readonly count: number;
  readonly words: number;
  /** The occurrences and words that the prior adds. */
  readonly priorCount: number;
  readonly priorWords: number;
  readonly others: number;
}

/**
 * How much more often the brand uses a feature than others do, as a natural logarithm of the ratio of rates;
 * `known` is the background's rate of the feature. The brand's rate is the mean of its Gamma posterior; the
 * prior has the mean and spread of the background's organisations (empirical Bayes for counts; Robbins,
 * 1956), so that features for which a brand had little opportunity stay near zero.
 */
export function logRatio(tally: Tally, known: RateSpread | undefined, key: number): number {
  const rates = ratesOf(tally, known, key);
  return ratioFor(rates, rates.count);
}

/**
 * The share of the draft itself in the rate that a feature is compared with, where the draft's other
 * sentences have it too.
 */
const DRAFT_SHARE = 0.5;

/**
 * Like `logRatio`, for a feature that the draft's other sentences have at the rate `elsewhere`, per word: the
 * brand's rate is mixed with the draft's (a cache model; Kuhn and De Mori, 1990), as what a draft repeats is
 * its subject and no drift.
 */
export const logRatioInDraft = (rates: Rates, elsewhere: number): number =>
  ratioFor(rates, (1 - DRAFT_SHARE) * rates.count + DRAFT_SHARE * elsewhere * rates.words);

export function ratesOf(tally: Tally, known: RateSpread | undefined, key: number): Rates {
  const mean = known?.mean ?? UNKNOWN_MEAN;
  const priorWords = known
    ? Math.min(MOST_PRIOR, (PRIOR_STRENGTH * known.mean) / known.deviation ** 2)
    : UNKNOWN_PRIOR;
  const shifted = SHIFTED_RATES.get(key);
  const others = shifted === undefined ? mean : (1 - SHIFTED_SHARE) * mean + SHIFTED_SHARE * shifted;
  return {
    count: tally.count(key),
    words: tally.words,
    priorCount: mean * priorWords,
    priorWords,
    others,
  };
}

const ratioFor = ({ words, priorCount, priorWords, others }: Rates, count: number): number =>
  Math.log((count + priorCount) / (words + priorWords) / others);
