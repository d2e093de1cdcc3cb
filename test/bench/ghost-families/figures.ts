/** Expected calibration error over bins of equal count: the mean distance of what was expected from what came true. */
export function calibrationError(offers: readonly (readonly [number, boolean])[], bins = 15): number {
  const sorted = [...offers].sort(([a], [b]) => a - b);
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const own = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    error += Math.abs(own.reduce((sum, [probability, right]) => sum + probability - (right ? 1 : 0), 0));
  }
  return error / Math.max(1, offers.length);
}

/** The value of `y` where `x` is `at`, on the line through the two points next to it. */
export function valueAt(points: readonly (readonly [number, number])[], at: number): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const above = sorted.findIndex(([x]) => x >= at);
  const high = sorted[above];
  const low = sorted[above - 1];
  if (!high || !low) return Number.NaN;
  return low[1] + ((high[1] - low[1]) * (at - low[0])) / (high[0] - low[0]);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
