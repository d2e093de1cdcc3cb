import type { HeardSentence } from './manner.ts';

/** A run of sentences of a text that is judged as one. */
export interface Passage {
  readonly from: number;
  readonly sentences: readonly HeardSentence[];
  /** How much it counts beside the other passages. */
  readonly weight: number;
}

/** Words of a passage: as long as the posts that the weights were learned from. */
const LENGTH = 90;
/** A longer text is heard in so many places, its beginning and its end among them. */
const MOST = 5;
/** The beginning carries an angle, or nothing does. */
const OPENING_WEIGHT = 3;

/** The passages of a text in which its angle is listened for; each has the title before it. */
export function passagesOf(sentences: readonly HeardSentence[]): readonly Passage[] {
  const runs: { from: number; to: number; words: number }[] = [];
  sentences.forEach(({ words }, at) => {
    const run = runs.at(-1);
    if (run && run.words + words.length / 2 <= LENGTH) {
      run.to = at + 1;
      run.words += words.length;
    } else runs.push({ from: at, to: at + 1, words: words.length });
  });
  // A few words left over are no passage of their own.
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (last && before && last.words < LENGTH / 2) {
    before.to = last.to;
    runs.pop();
  }
  const picked =
    runs.length <= MOST
      ? runs
      : Array.from(
          { length: MOST },
          (_, at) => runs[Math.round((at * (runs.length - 1)) / (MOST - 1))],
        ).filter((run) => run !== undefined);
  return picked.map(({ from, to }, at) => ({
    from,
    sentences: sentences.slice(from, to),
    weight: at === 0 ? OPENING_WEIGHT : 1,
  }));
}
