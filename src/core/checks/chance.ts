/** The chance of `least` or more events where `expected` come on average (Poisson). */
export function poissonTail(least: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let events = 0; events < least; events++) {
    below += term;
    term *= expected / (events + 1);
  }
  return Math.max(0, 1 - below);
}

/** The chance of `least` or more successes in `trials`, each of a chance `share`. */
export function binomialTail(least: number, trials: number, share: number): number {
  if (least <= 0) return 1;
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let term = (1 - share) ** trials;
  let below = 0;
  for (let successes = 0; successes < least; successes++) {
    below += term;
    term *= ((trials - successes) / (successes + 1)) * (share / (1 - share));
  }
  return Math.max(0, 1 - below);
}
