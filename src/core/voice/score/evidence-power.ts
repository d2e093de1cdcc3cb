/**
 * Evidence grows less than proportionally with length, since its parts overlap. Chosen on held-out brands.
 */
const EVIDENCE_POWER = 0.75;

const temperOf = (words: number): number => (words + 3) ** -EVIDENCE_POWER;

/** Of the usual lengths of sentences, which are asked for at every keystroke for each sentence of a draft. */
const OF_SENTENCES = Float64Array.from({ length: 100 }, (_, words) => temperOf(words));

/** The factor by which evidence in a text of `words` words is reduced. */
export const lengthTemper = (words: number): number => OF_SENTENCES[words] ?? temperOf(words);
