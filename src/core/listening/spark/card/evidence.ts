import type { Mention } from '../mention.ts';
import { isRepost, termsOf } from '../words/terms-of.ts';
import type { RisingTerm } from '../words/rising-terms.ts';

const SHOWN = 5;
/** Words beyond these are seldom what a burst is about. */
const LEADING = 10;

/** The mentions that show best what rose: those with the most of its leading words, no two with the same ones. */
export function evidenceOf(burst: readonly Mention[], terms: readonly RisingTerm[]): string[] {
  const scores = new Map(terms.slice(0, LEADING).map(({ stem, score }) => [stem, score]));
  const left = burst
    .filter((mention) => !isRepost(mention))
    .map(({ id, text }) => ({ id, stems: [...termsOf(text).keys()].filter((stem) => scores.has(stem)) }))
    .filter(({ stems }) => stems.length > 0);
  const covered = new Map<string, number>();
  const chosen: string[] = [];
  while (chosen.length < SHOWN && left.length > 0) {
    let best = 0;
    let most = -1;
    left.forEach(({ stems }, at) => {
      // A word that is shown already counts half, a third …
      const value = stems.reduce(
        (sum, stem) => sum + (scores.get(stem) ?? 0) / (1 + (covered.get(stem) ?? 0)),
        0,
      );
      if (value > most) [best, most] = [at, value];
    });
    const [{ id, stems } = { id: '', stems: [] }] = left.splice(best, 1);
    for (const stem of stems) covered.set(stem, (covered.get(stem) ?? 0) + 1);
    chosen.push(id);
  }
  return chosen;
}
