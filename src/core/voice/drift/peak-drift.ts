/** How many sentences make up the peak: one alone may be an outlier of a good text. */
const SENTENCES = 3;

/**
 * The mean drift of the three sentences of a text that drift most, of all of them in a shorter text; 0 for no sentences. A few planted
 * sentences hardly move the score of a long text, and they move this.
 */
export function peakDrift(sentences: readonly { readonly drift: number }[]): number {
  /** Descending. */
  const highest: number[] = [];
  for (const { drift } of sentences) {
    const lowest = highest.at(-1);
    if (highest.length === SENTENCES && lowest !== undefined && drift <= lowest) continue;
    const at = highest.findIndex((other) => other < drift);
    highest.splice(at < 0 ? highest.length : at, 0, drift);
    highest.length = Math.min(highest.length, SENTENCES);
  }
  return highest.length === 0 ? 0 : highest.reduce((sum, drift) => sum + drift, 0) / highest.length;
}
