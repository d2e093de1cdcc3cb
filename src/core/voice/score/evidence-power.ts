/** Evidence grows with length, yet slower than it, since its parts overlap. Chosen on held-out brands. */
const EVIDENCE_POWER = 0.75;

/** The factor for the evidence in a text of `words` words. */
export const lengthTemper = (words: number): number => (words + 3) ** -EVIDENCE_POWER;
