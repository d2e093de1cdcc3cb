const MOST_PIECES = 4;

/** The first few runs of whole sentences of at least `words` words. */
export function piecesOf<Sentence>(
  sentences: readonly Sentence[],
  words: number,
  lengthOf: (sentence: Sentence) => number,
  most = MOST_PIECES,
): Sentence[][] {
  const pieces: Sentence[][] = [];
  let run: Sentence[] = [];
  let length = 0;
  for (const sentence of sentences) {
    run.push(sentence);
    length += lengthOf(sentence);
    if (length < words) continue;
    pieces.push(run);
    if (pieces.length === most) break;
    run = [];
    length = 0;
  }
  return pieces;
}
