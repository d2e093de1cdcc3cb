// Chosen on held-out organisations; see test/bench/notebook-voice.md.
const WEIGHT = 3;
const FULL_WORDS = 100;

/**
 * The factor by which a text's pulls count in its score. Single words say less the fewer there are.
 * @param squares the squared length of the text's vector of rarities; 0 where nothing is compared
 */
export const contrastWeight = (words: number, squares: number): number =>
  squares === 0 ? 0 : (WEIGHT * Math.sqrt(Math.min(1, words / FULL_WORDS))) / Math.sqrt(squares);
