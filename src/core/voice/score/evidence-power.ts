/** Evidence grows with length, yet slower than it, since its parts overlap. Chosen on held-out brands. */
const EVIDENCE_POWER = 0.75;

/** What the evidence in a text of so many words is multiplied by. */
export const temperedBy = (words: number): number => (words + 3) ** -EVIDENCE_POWER;
