import { hashString } from '../../../base/bytes/index.ts';
import { wordsOf } from '../../shared/words.ts';
import type { Mention } from '../mention.ts';
import { isRepost } from '../words/terms-of.ts';

/** Mentions of similar wording by several people: a hint, no proof of anything. */
export interface SimilarWording {
  readonly mentions: readonly string[];
  readonly authors: number;
}

/** Bands of two rows find pairs from a similarity of a half on with a chance above .99 (J. Leskovec et al., "Mining of Massive Datasets", 3.4). */
const BANDS = 20;
const ROWS = 2;
/** Half of the words in common: texts by different people about one event share fewer. */
const LEAST_SIMILARITY = 0.5;
/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 5;
const FEWEST_AUTHORS = 8;
/** A few standing phrases are usual; similar wording is one when it makes up a good part of a burst. */
const LEAST_SHARE = 0.25;

/** Finds near-duplicates among mentions that are no reposts, by MinHash. Undefined where they are few. */
export function similarWording(mentions: readonly Mention[]): SimilarWording | undefined {
  const own = mentions.filter((mention) => !isRepost(mention));
  const sets = own.map(({ text }) => new Set(wordsOf(text)));
  const groups = new Groups(own.length);
  for (const members of buckets(sets).values())
    for (let at = 1; at < members.length; at++) {
      const [one = 0, other = 0] = [members[at - 1], members[at]];
      if (groups.of(one) !== groups.of(other) && similarity(sets[one], sets[other]) >= LEAST_SIMILARITY)
        groups.join(one, other);
    }
  const byGroup = new Map<number, Mention[]>();
  own.forEach((mention, at) => {
    const group = byGroup.get(groups.of(at)) ?? [];
    byGroup.set(groups.of(at), [...group, mention]);
  });
  const [largest = []] = [...byGroup.values()].sort((a, b) => b.length - a.length);
  const authors = new Set(largest.map(({ author, id }) => author || id)).size;
  return authors >= FEWEST_AUTHORS && largest.length >= LEAST_SHARE * own.length
    ? { mentions: largest.map(({ id }) => id), authors }
    : undefined;
}

/** Texts that agree in a band of their MinHash signatures. */
function buckets(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  sets.forEach((words, at) => {
    if (words.size < FEWEST_WORDS) return;
    const hashes = [...words].map((word) => hashString(word));
    for (let band = 0; band < BANDS; band++) {
      const rows = Array.from({ length: ROWS }, (_, row) => leastHash(hashes, band * ROWS + row));
      const key = `${String(band)} ${rows.join(' ')}`;
      const members = found.get(key) ?? [];
      members.push(at);
      found.set(key, members);
    }
  });
  return found;
}

/** The least of the hashes after one of many permutations (the mixing step of MurmurHash3). */
function leastHash(hashes: readonly number[], permutation: number): number {
  let least = Infinity;
  for (const hash of hashes) {
    let mixed = Math.imul(hash ^ Math.imul(permutation + 1, 0x9e3779b9), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    least = Math.min(least, (mixed ^ (mixed >>> 16)) >>> 0);
  }
  return least;
}

function similarity(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
}

/** Disjoint sets with path halving (R. Tarjan and J. van Leeuwen, 1984). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let here = at;
    for (let parent = this.#parents[here] ?? here; parent !== here; parent = this.#parents[here] ?? here) {
      this.#parents[here] = this.#parents[parent] ?? parent;
      here = parent;
    }
    return here;
  }

  join(one: number, other: number): void {
    this.#parents[this.of(one)] = this.of(other);
  }
}
