/** Probabilities of 0, 1, 2 … posts. */
export type CountDistribution = Float64Array;

/** The negative binomial with a mean and a variance; Poisson where the variance is not above the mean. */
export function negativeBinomial(mean: number, variance: number, most: number): CountDistribution {
  const p = new Float64Array(most + 1);
  const safeMean = Math.max(mean, 1e-3);
  const size = variance > safeMean ? safeMean ** 2 / (variance - safeMean) : Infinity;
  let logP = Number.isFinite(size) ? size * Math.log(size / (size + safeMean)) : -safeMean;
  for (let count = 0; count <= most; count++) {
    p[count] = Math.exp(logP);
    const step = Number.isFinite(size)
      ? ((count + size) / (count + 1)) * (safeMean / (size + safeMean))
      : safeMean / (count + 1);
    logP += Math.log(step);
  }
  return normalised(p);
}

/** Shares of observed counts, each with its weight. */
export function weightedCounts(
  counts: readonly number[],
  weights: ArrayLike<number>,
  most: number,
): CountDistribution {
  const p = new Float64Array(most + 1);
  counts.forEach((count, at) => {
    const cell = Math.min(count, most);
    p[cell] = (p[cell] ?? 0) + (weights[at] ?? 0);
  });
  return normalised(p);
}

/** The distribution of the sum of independent counts. */
export function convolve(a: CountDistribution, b: CountDistribution, most: number): CountDistribution {
  const sum = new Float64Array(most + 1);
  for (let i = 0; i < a.length; i++) {
    const p = a[i] ?? 0;
    if (p < 1e-12) continue;
    for (let j = 0; j < b.length && i + j <= most; j++) sum[i + j] = (sum[i + j] ?? 0) + p * (b[j] ?? 0);
  }
  return normalised(sum);
}

/**
 * The interval of counts with nearest to a share of the probability, as much outside on either side: counts are whole, so that the first quantiles that
 * reach it would hold more.
 */
export function middleOf(
  p: CountDistribution,
  share: number,
): { readonly low: number; readonly high: number } {
  const outside = (1 - share) / 2;
  const low = nearestEdge(p, outside);
  return { low, high: Math.max(low, p.length - 1 - nearestEdge(p.slice().reverse(), outside)) };
}

/** The count below which there is nearest to a share. */
function nearestEdge(p: CountDistribution, share: number): number {
  let below = 0;
  for (let count = 0; count < p.length; count++) {
    const next = below + (p[count] ?? 0);
    if (next - share > share - below) return count;
    below = next;
  }
  return p.length - 1;
}

export const meanOf = (p: CountDistribution): number => p.reduce((sum, each, count) => sum + each * count, 0);

export function mixed(parts: readonly CountDistribution[], weights: ArrayLike<number>): CountDistribution {
  const sum = new Float64Array(parts[0]?.length ?? 1);
  parts.forEach((part, at) => {
    for (let count = 0; count < sum.length; count++)
      sum[count] = (sum[count] ?? 0) + (weights[at] ?? 0) * (part[count] ?? 0);
  });
  return normalised(sum);
}

/** Divides by the sum, in place. */
function normalised(p: Float64Array): CountDistribution {
  let sum = 0;
  for (const each of p) sum += each;
  if (!(sum > 0)) return Float64Array.of(1);
  for (let count = 0; count < p.length; count++) p[count] = (p[count] ?? 0) / sum;
  return p;
}
