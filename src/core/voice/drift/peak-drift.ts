/** How many sentences make up the peak: one alone may be an outlier of a good text. */
const SENTENCES = 3;

/** The three sentences of a text that drift most, all of a shorter text; descending. */
export function furthestSentences<Sentence extends { readonly drift: number }>(
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const furthest: Sentence[] = [];
  for (const sentence of sentences) {
    const lowest = furthest.at(-1);
    if (furthest.length === SENTENCES && lowest !== undefined && sentence.drift <= lowest.drift) continue;
    const at = furthest.findIndex((other) => other.drift < sentence.drift);
    furthest.splice(at < 0 ? furthest.length : at, 0, sentence);
    furthest.length = Math.min(furthest.length, SENTENCES);
  }
  return furthest;
}

/**
 * The mean drift of the three sentences of a text that drift most, of all of them in a shorter text; 0 for no sentences. A few planted
 * sentences hardly move the score of a long text, and they move this.
 */
export function peakDrift(sentences: readonly { readonly drift: number }[]): number {
  const furthest = furthestSentences(sentences);
  return furthest.length === 0 ? 0 : furthest.reduce((sum, { drift }) => sum + drift, 0) / furthest.length;
}
