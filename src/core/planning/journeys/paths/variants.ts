import Papa from 'papaparse';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { randomFrom } from '../../../base/numbers/random.ts';
import { PathFileError } from './read-paths.ts';

/** One wording of a step, with how often it was sent and how often it did what it is for. */
export interface VariantCounts {
  readonly step: string;
  readonly variant: string;
  readonly sent: number;
  readonly done: number;
}

/** How one wording did. */
export interface VariantResult extends VariantCounts {
  /** The mean of the posterior. */
  readonly rate: number;
  /** The middle 90 % of the posterior. */
  readonly from: number;
  readonly to: number;
  /** The probability that it is the best of its step, which is the share that Thompson sampling gives it next time. */
  readonly share: number;
}

/** Reads a CSV file with the columns `step`, `variant`, `sent` and `converted`. Throws `PathFileError` where one is missing. */
export function readVariants(csv: string, localize: Localize = localizeInEnglish): VariantCounts[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...body] = data;
  const names = head.map((name) => name.trim().toLowerCase());
  const column = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0)
      throw new PathFileError(
        localize(
          'The table needs the columns “step”, “variant”, “sent” and “converted”, and has: {0}.',
          names.join(', '),
        ),
      );
    return at;
  };
  const [step, variant, sent, done] = [
    column('step'),
    column('variant'),
    column('sent'),
    column('converted'),
  ];
  return body.flatMap((cells) => {
    const counts = { sent: Number(cells[sent]), done: Number(cells[done]) };
    const isValid = counts.sent >= counts.done && counts.done >= 0 && Number.isFinite(counts.sent);
    return isValid
      ? [{ step: (cells[step] ?? '').trim(), variant: (cells[variant] ?? '').trim(), ...counts }]
      : [];
  });
}

/** Draws from each posterior; the standard error of a share is below half a per cent. */
const DRAWS = 20_000;

/**
 * Compares the wordings of each step: a uniform prior over rates, whose posterior is a beta distribution. Next time, each is given the share of
 * draws in which it is the best (W. Thompson, 1933). Equal counts and seeds give equal results.
 */
export function compareVariants(counts: readonly VariantCounts[], seed = 1): VariantResult[] {
  const steps = [...new Set(counts.map(({ step }) => step))];
  return steps.flatMap((step) =>
    compareStep(
      counts.filter((one) => one.step === step),
      seed,
    ),
  );
}

function compareStep(variants: readonly VariantCounts[], seed: number): VariantResult[] {
  const random = randomFrom(seed);
  const draws = variants.map(({ sent, done }) =>
    Float64Array.from({ length: DRAWS }, () => betaDraw(1 + done, 1 + sent - done, random)),
  );
  const wins = variants.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    let best = 0;
    for (let at = 1; at < draws.length; at++)
      if ((draws[at]?.[draw] ?? 0) > (draws[best]?.[draw] ?? 0)) best = at;
    wins[best] = (wins[best] ?? 0) + 1;
  }
  return variants.map((variant, at) => {
    const sorted = (draws[at] ?? new Float64Array()).slice().sort();
    return {
      ...variant,
      rate: (1 + variant.done) / (2 + variant.sent),
      from: sorted[Math.floor(DRAWS * 0.05)] ?? 0,
      to: sorted[Math.floor(DRAWS * 0.95)] ?? 0,
      share: (wins[at] ?? 0) / DRAWS,
    };
  });
}

function betaDraw(a: number, b: number, random: () => number): number {
  const [x, y] = [gammaDraw(a, random), gammaDraw(b, random)];
  return x / (x + y);
}

/** G. Marsaglia and W. Tsang, "A Simple Method for Generating Gamma Variables", 2000; for shapes from 1 on. */
function gammaDraw(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** G. Box and M. Muller, 1958. */
const normalDraw = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
