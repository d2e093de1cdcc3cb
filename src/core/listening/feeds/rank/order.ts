import { gistOf, isSamePost, similarity, type Gist } from './same-post.ts';

/** A post's place in the order. */
export interface Placed {
  readonly at: number;
  /** The post above that it is a copy of. */
  readonly copyOf?: number;
}

/** So many of the best are arranged for variety; further down nobody reads in order. */
const ARRANGED = 60;
const LOOKED_AT = 240;
/** What a post loses that is like one above, of the spread of all scores. */
const SAMENESS = 0.5;

/**
 * Best first, with some variety (maximal marginal relevance; J. Carbonell and J. Goldstein, 1998). Posts that were posted to several networks
 * stand once among the others; their copies come last.
 * @param value of each post
 */
export function arrange(texts: readonly string[], value: Float64Array): Placed[] {
  const byValue = texts.map((_, at) => at).sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0) || a - b);
  const gists = new Map<number, Gist>();
  const gist = (at: number): Gist => {
    const known = gists.get(at) ?? gistOf(texts[at] ?? '');
    gists.set(at, known);
    return known;
  };
  const firsts = new Map<string, number>();
  const kept: number[] = [];
  const copies: Placed[] = [];
  for (const at of byValue) {
    const { key } = gist(at);
    const original =
      firsts.get(key) ??
      (kept.length < LOOKED_AT ? kept.find((one) => isSamePost(gist(one), gist(at))) : undefined);
    if (original !== undefined && key !== '') copies.push({ at, copyOf: original });
    else {
      firsts.set(key, at);
      kept.push(at);
    }
  }
  const spread = (value[kept[0] ?? 0] ?? 0) - (value[kept[kept.length >> 1] ?? 0] ?? 0);
  const varied = vary(kept.slice(0, LOOKED_AT), value, gist, SAMENESS * spread);
  return [...varied.map((at) => ({ at })), ...kept.slice(LOOKED_AT).map((at) => ({ at })), ...copies];
}

function vary(
  best: readonly number[],
  value: Float64Array,
  gist: (at: number) => Gist,
  loss: number,
): number[] {
  const left = best.map((at) => ({ at, like: 0 }));
  const chosen: number[] = [];
  while (chosen.length < ARRANGED && left.length > 0) {
    let first = 0;
    left.forEach((one, place) => {
      const other = left[first] ?? one;
      if ((value[one.at] ?? 0) - loss * one.like > (value[other.at] ?? 0) - loss * other.like) first = place;
    });
    const [taken] = left.splice(first, 1);
    if (!taken) break;
    chosen.push(taken.at);
    for (const one of left) one.like = Math.max(one.like, similarity(gist(one.at), gist(taken.at)));
  }
  return [...chosen, ...left.map(({ at }) => at)];
}
