import { MEASURED_REGISTERS, noLeans, type MeasuredRegisters } from '../background/measured-registers.ts';
import type { Tally } from '../model/tally.ts';

/** The weight of general English in the brand's lean, in words. */
const PRIOR_WORDS = 2_000;

/**
 * The brand's own lean towards each measured register, per word, so that its habits are no register shift.
 */
export function leansOfBrand(registers: MeasuredRegisters, tally: Tally): Float64Array {
  const leans = noLeans();
  registers.keys.forEach((key, row) => {
    const times = tally.count(key);
    if (times > 0) registers.addRow(leans, row, times);
  });
  return leans.map(
    (lean, at) => (lean + PRIOR_WORDS * (registers.figures[at]?.usual ?? 0)) / (tally.words + PRIOR_WORDS),
  );
}

/** Shorter texts, in words, show no register; from `SURE_WORDS` on the weight is full. */
const LEAST_WORDS = 30;
const SURE_WORDS = 60;

// Chosen on held-out brands to balance detecting rewritten texts and accepting the brand's own.
const SHIFT_WEIGHT = 0.3;
const PRIOR_ODDS = 0.1;
const TEMPER = 0.25;
const MOST_LOG_ODDS = 30;
const FLAT_WEIGHT = 2.25;
const FLAT_FROM = -0.3;
const PASSAGE_WORDS = 100;

/**
 * The evidence against the brand in a text's leans, given as sums over its words: 0 or less. Hype, corporate,
 * slang and assistant are each a Gaussian likelihood ratio of a rewritten text to one of the brand; flatness,
 * which no single feature shows, counts in proportion to its excess.
 */
export function registerWeight(
  registers: MeasuredRegisters,
  brand: Float64Array,
  leans: Float64Array,
  words: number,
): number {
  if (words < LEAST_WORDS) return 0;
  // Part of the spread is between texts; the rest is within texts and falls with their length.
  const spreadOverLength = 0.6 + (0.4 * PASSAGE_WORDS) / words;
  let odds = 0;
  let flat = 0;
  MEASURED_REGISTERS.forEach((register, at) => {
    const { shift = 1, spread = 1 } = registers.figures[at] ?? {};
    const rise = (leans[at] ?? 0) / words - (brand[at] ?? 0);
    if (register === 'flat') {
      const far = Math.min(1, PASSAGE_WORDS / words) ** 0.25;
      flat = FLAT_WEIGHT * far * Math.max(0, rise / shift - FLAT_FROM);
      return;
    }
    const logOdds = (shift * (rise - shift / 2)) / (spread ** 2 * spreadOverLength);
    odds += Math.exp(Math.min(MOST_LOG_ODDS, TEMPER * logOdds));
  });
  const sure = Math.min(1, (words - LEAST_WORDS) / (SURE_WORDS - LEAST_WORDS));
  return -sure * ((SHIFT_WEIGHT / TEMPER) * Math.log(1 + PRIOR_ODDS * odds) + flat);
}
