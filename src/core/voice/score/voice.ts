import type { RateSpread, VoiceBackground } from '../background/statistics.ts';
import type { Contrast } from '../contrast/contrast.ts';
import { choiceWeight } from './choices.ts';
import type { Match } from '../lexicon/lexicon.ts';
import { paceLogRatio } from './pace-weight.ts';
import { leansOfBrand, registerWeight } from './register-weight.ts';
import type { Strikes } from './strikes.ts';
import type { Tally } from '../model/tally.ts';
import { logRatio, ratesOf, type Rates } from './weights.ts';

/**
 * A brand's voice: its totals compared with general English. Weights are computed on demand, so deriving a
 * voice costs nothing.
 */
export interface Voice {
  readonly tally: Tally;
  readonly background: VoiceBackground;
  /** Habits that do not count against a draft. */
  readonly strikes?: Strikes;
  /** What tells the brand's passages from others'; undefined where too few posts show it. */
  readonly contrast: Contrast | undefined;
  /** Natural logarithm of how much more often the brand uses a feature than others, whose rate is `usual`. */
  weight(key: number, usual: RateSpread | undefined): number;
  /** What the weight of a feature in a draft that repeats it is computed from; see `logRatioInDraft`. */
  rates(key: number): Rates;
  /** The log ratio for choosing this entry among the alternatives that fit. */
  choiceWeight(match: Pick<Match, 'entry' | 'groups'>): number;
  /** The log ratio for the pace of a text. */
  paceWeight(fullStops: number, words: number): number;
  /** The evidence against the brand in a text's leans towards the measured registers: 0 or less. */
  registerWeight(leans: Float64Array, words: number): number;
}

/** The voice reads the totals at each call, so it is never out of date. */
export function deriveVoice(tally: Tally, background: VoiceBackground, contrast?: Contrast): Voice {
  let leans: { readonly revision: number; readonly brand: Float64Array } | undefined;
  const brandLeans = (): Float64Array => {
    if (leans?.revision !== tally.revision)
      leans = { revision: tally.revision, brand: leansOfBrand(background.registers, tally) };
    return leans.brand;
  };
  return {
    tally,
    background,
    contrast,
    weight: (key, usual) => logRatio(tally, usual, key),
    rates: (key) => ratesOf(tally, background.rate(key), key),
    choiceWeight: (match) => choiceWeight(tally, background, match),
    paceWeight: (fullStops, words) => paceLogRatio(tally, background, fullStops, words),
    registerWeight: (sums, words) =>
      background.registers.keys.length === 0
        ? 0
        : registerWeight(background.registers, brandLeans(), sums, words),
  };
}
