import { DAY, HOUR } from '../shared/time.ts';
import type { Mention } from './mention.ts';

/** How often a mention may be reposted in the end. */
export interface CascadeSize {
  readonly root: string;
  /** Reposts seen so far. */
  readonly observed: number;
  /** Reposts in the end, after seven days, and the middle 80 % of what they may be. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The exponent of how long people take to react (Q. Zhao et al., "SEISMIC", KDD 2015, measured on Twitter). */
const THETA = 0.242;
/** While reposts bring reposts, a cascade fades by 1 - θ, later by 1 + θ (R. Crane and D. Sornette, PNAS 2008). */
const EARLY = 1 - THETA;
const LATE = 1 + THETA;
/** From about here it fades as the later law says; between two and four hours errors hardly differ (notebook). */
const TURN = 2 * HOUR;
const END = 7 * DAY;
/** Reposts since these shares of a cascade's age tell its pace; two of them, as each alone is noisy. */
const SINCE = [1 / 2, 2 / 3];
/**
 * How far, as a logarithm, what is still to come may be less or more than estimated in nine of ten cases, beside the chance in the counts: more
 * upwards, as cascades have second waves (notebook).
 */
const FEWER = 0.9;
const MORE = 1.2;
/** Both grow slowly with age, as what is left of an old cascade are second waves: by this power, from what they are at six hours (notebook). */
const AGEING = 0.1;
const SPREAD_AT = 6 * HOUR;
/** The quantile of the normal distribution of which 80 % lie inside. */
const MIDDLE_80 = 1.2816;
/** A count of none is no pace of none. */
const CONTINUITY = 0.5;

/** Estimates every cascade of an export as it stood `after` its root was posted. */
export function cascadeSizes(mentions: readonly Mention[], after: number): CascadeSize[] {
  const ages = new Map<string, number[]>();
  const starts = new Map<string, number>();
  for (const { id, parent, time } of mentions)
    if (parent === '') {
      starts.set(id, time);
      ages.set(id, []);
    } else {
      const age = time - (starts.get(parent) ?? Infinity);
      if (age >= 0 && age <= after) ages.get(parent)?.push(age);
    }
  return [...ages].map(([root, own]) => ({ root, ...sizeOf(own, after) }));
}

/** @param ages of the reposts, in milliseconds */
export function sizeOf(ages: readonly number[], after: number): Omit<CascadeSize, 'root'> {
  const observed = ages.length;
  const forecasts = SINCE.map((share) => {
    const recent = ages.filter((age) => age > after * share).length + CONTINUITY;
    return { recent, rest: (recent * activity(after, END)) / activity(after * share, after) };
  });
  const rest = Math.exp(meanOf(forecasts.map((forecast) => Math.log(forecast.rest))));
  const counted = meanOf(forecasts.map(({ recent }) => recent));
  const aged = (after / SPREAD_AT) ** AGEING;
  const factor = (spread: number): number =>
    Math.exp(Math.sqrt((spread * aged) ** 2 + MIDDLE_80 ** 2 / counted));
  return {
    observed,
    estimate: Math.round(observed + rest),
    low: Math.floor(observed + rest / factor(FEWER)),
    high: Math.ceil(observed + rest * factor(MORE)),
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much of a cascade falls between two ages, up to a factor: the integral of both laws, which meet at the turn. */
function activity(from: number, to: number): number {
  const [early, late] = [Math.min(to, TURN), Math.max(from, TURN)];
  const before = from < early ? (early ** (1 - EARLY) - from ** (1 - EARLY)) / (1 - EARLY) : 0;
  const after =
    late < to ? (TURN ** (LATE - EARLY) * (late ** (1 - LATE) - to ** (1 - LATE))) / (LATE - 1) : 0;
  return before + after;
}
