import { FeedVectors } from './feed-vectors.ts';
import { learn, type Example, type KeepModel } from './learn.ts';

export interface Wish {
  /** What was kept or hidden, by the place of the post, in order of places. */
  readonly labels: ReadonlyMap<number, boolean>;
  /** What the reader is after, in a sentence. */
  readonly brief: string;
  readonly ignored: ReadonlySet<string>;
}

export interface ScoredFeed {
  readonly vectors: FeedVectors;
  readonly scores: Float64Array;
  /** What each word adds, before a post's length divides it. */
  readonly wordScores: Float64Array;
}

/** The brief counts as much as so many kept posts. */
const OF_BRIEF = 2;
/** Posts that are surely wanted or surely not are learned from as guesses (H. Scudder, 1965): so many for each label, together weighing as much. */
const GUESSES = 10;
const ROUNDS = 2;
/** As many are guessed where there are fewer labels, or none but the brief. */
const FEWEST = 10;
/** Among few posts none is sure. */
const FEWEST_POSTS = 30;
/** At most a quarter of a feed is guessed to be wanted, three quarters unwanted: most of a feed is not what one looks for. */
const MOST_WANTED = 1 / 4;

/** Scores a feed's posts: logistic regression on what was kept and hidden, and on the brief, then twice more with its own surest guesses. */
export function scoreFeed(texts: readonly string[], { labels, brief, ignored }: Wish): ScoredFeed {
  const vectors = new FeedVectors(texts, ignored);
  const exampleOf = (at: number, keep: boolean, weight: number): Example => ({
    vector: vectors.vectorAt(at),
    ...{ keep, weight },
  });
  const own = [...labels].map(([at, keep]) => exampleOf(at, keep, 1));
  const asked = vectors.read(brief);
  if (asked.length > 0) own.push({ vector: vectors.vectorOf(asked), keep: true, weight: OF_BRIEF });
  let scored = scoreAll(vectors, learn(own));
  if (own.length === 0 || texts.length < FEWEST_POSTS) return { vectors, ...scored };
  const guessed = (keep: boolean): number => {
    const known = own.filter((example) => example.keep === keep).length;
    const most = (keep ? MOST_WANTED : 1 - MOST_WANTED) * texts.length;
    return Math.floor(Math.min(most, GUESSES * Math.max(FEWEST, known)));
  };
  const unlabelled = texts.map((_, at) => at).filter((at) => !labels.has(at));
  for (let round = 0; round < ROUNDS; round++) {
    const { scores } = scored;
    const sure = unlabelled.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const guesses = [
      ...sure.slice(0, guessed(true)).map((at) => exampleOf(at, true, 1 / GUESSES)),
      ...sure
        .slice(sure.length - Math.min(sure.length, guessed(false)))
        .map((at) => exampleOf(at, false, 1 / GUESSES)),
    ];
    scored = scoreAll(vectors, learn([...own, ...guesses]));
  }
  return { vectors, ...scored };
}

function scoreAll(vectors: FeedVectors, { weights, bias }: KeepModel): Omit<ScoredFeed, 'vectors'> {
  const wordScores = vectors.wordScores(weights);
  const scores = new Float64Array(vectors.posts.length);
  vectors.posts.forEach((words, at) => {
    let sum = 0;
    for (const word of words) sum += wordScores[word] ?? 0;
    scores[at] = sum / vectors.lengthAt(at) + bias;
  });
  return { scores, wordScores };
}
