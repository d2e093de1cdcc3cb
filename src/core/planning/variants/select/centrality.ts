import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { stemOf } from '../../../facts/index.ts';
import { normsOf } from '../read/words.ts';

/** How many of a brand's posts have a word, and how many posts there are. */
export interface PostWords {
  readonly posts: number;
  readonly postsWith: (word: string) => number;
}

/** LexRank (G. Erkan and D. Radev, 2004) with its usual damping of PageRank. */
const DAMPING = 0.85;
/** Changes below this no longer matter. */
const SETTLED = 1e-6;
const MOST_ROUNDS = 100;

/**
 * How central each sentence is to the text, 0 to 1: continuous LexRank over vectors of its content words, which weigh the more, the fewer of
 * the brand's posts have them.
 */
export function centralities(texts: readonly string[], { posts, postsWith }: PostWords): number[] {
  const vectors = texts.map((text) => vectorOf(text, posts, postsWith));
  const likeness = vectors.map((a, at) => vectors.map((b, other) => (at === other ? 0 : cosine(a, b))));
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  const count = texts.length;
  let ranks = texts.map(() => 1 / count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = texts.map((_, at) => {
      let flow = 0;
      for (let from = 0; from < count; from++) {
        const sum = sums[from] ?? 0;
        flow += (ranks[from] ?? 0) * (sum === 0 ? 1 / count : (likeness[from]?.[at] ?? 0) / sum);
      }
      return (1 - DAMPING) / count + DAMPING * flow;
    });
    const change = next.reduce((sum, value, at) => sum + Math.abs(value - (ranks[at] ?? 0)), 0);
    ranks = next;
    if (change < SETTLED) break;
  }
  const most = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / most);
}

type Vector = ReadonlyMap<string, number>;

function vectorOf(text: string, posts: number, postsWith: (word: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const norm of normsOf(text)) {
    if (FUNCTION_WORDS.has(norm)) continue;
    const rarity = Math.log((posts + 1) / (postsWith(norm) + 1)) + 1;
    vector.set(stemOf(norm), (vector.get(stemOf(norm)) ?? 0) + rarity);
  }
  return vector;
}

function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  const length = Math.sqrt(squares(a) * squares(b));
  return length === 0 ? 0 : product / length;
}

const squares = (vector: Vector): number =>
  [...vector.values()].reduce((sum, value) => sum + value * value, 0);
