import type { Localize } from '../../base/localize.ts';
import { contentWords } from '../../text/index.ts';
import { asPassage } from './in-one-line.ts';
import type { OfferedSection } from './budget.ts';
import type { Passage } from './passages.ts';

/** The criteria for choosing passages. */
export interface ExemplarCriteria {
  readonly channel: string | undefined;
  /** The draft's subject, in its own words. */
  readonly topic: string;
  /** How typical of the voice a passage is, higher is more; called only for a shortlist. */
  readonly typicality?: (text: string) => number;
}

/** The section that quotes posts, best passages first. */
export const exemplarSection = (
  passages: readonly Passage[],
  wanted: ExemplarCriteria,
  localize: Localize,
): OfferedSection => ({
  title: localize('Passages of its posts: quoted text, only as an example of the voice'),
  rank: 'quoted',
  lines: chooseExemplars(passages, wanted).map(({ text, post }) => ({ text: asPassage(text), post })),
});

const MOST = 8;
const MOST_A_POST = 2;
/** The number of passages that are compared in detail. */
const SHORTLIST = 48;
/** The bonus for a passage of the draft's channel, relative to 1 for the most relevant passage. */
const CHANNEL_BONUS = 0.5;
const TYPICAL_BONUS = 0.3;
/**
 * The weight of relevance against dissimilarity to the passages already chosen (Carbonell and Goldstein,
 * 1998).
 */
const RELEVANCE = 0.7;

/**
 * The passages to quote, best first: on the draft's subject, of its channel, typical, and different from each
 * other.
 */
export function chooseExemplars(
  passages: readonly Passage[],
  wanted: ExemplarCriteria,
  most = MOST,
): Passage[] {
  const rarity = rarityIn(passages);
  const relevance = relevanceTo(contentWords(wanted.topic), passages, rarity);
  const best = Math.max(...relevance.values(), Number.MIN_VALUE);
  const shortlist = passages
    .map((passage, at) => {
      const bonus = wanted.channel !== undefined && passage.channel === wanted.channel ? CHANNEL_BONUS : 0;
      return { passage, at, value: (relevance[at] ?? 0) / best + bonus };
    })
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, SHORTLIST);
  return spreadOut(withTypicality(shortlist, wanted), rarity, most);
}

interface Valued {
  readonly passage: Passage;
  readonly value: number;
}

/** Adds to each passage's value its rank by typicality within the shortlist. */
function withTypicality(shortlist: readonly Valued[], { typicality }: ExemplarCriteria): Valued[] {
  if (!typicality) return [...shortlist];
  const scored = shortlist
    .map((entry) => ({ ...entry, typical: typicality(entry.passage.text) }))
    .sort((a, b) => a.typical - b.typical);
  const last = Math.max(1, scored.length - 1);
  return scored.map(({ passage, value }, place) => ({
    passage,
    value: value + (TYPICAL_BONUS * place) / last,
  }));
}

/** Selects by maximal marginal relevance, at most two passages of a post. */
function spreadOut(candidates: readonly Valued[], rarity: Rarity, most: number): Passage[] {
  const highest = Math.max(...candidates.map(({ value }) => value), Number.MIN_VALUE);
  const left = new Set(candidates);
  const chosen: Passage[] = [];
  while (chosen.length < most) {
    let next: Valued | undefined;
    let nextValue = -Infinity;
    for (const candidate of left) {
      const { passage, value } = candidate;
      if (chosen.filter(({ post }) => post === passage.post).length >= MOST_A_POST) continue;
      const likest = Math.max(0, ...chosen.map((other) => similarity(passage, other, rarity)));
      const marginal = (RELEVANCE * value) / highest - (1 - RELEVANCE) * likest;
      if (marginal > nextValue) [next, nextValue] = [candidate, marginal];
    }
    if (!next) break;
    left.delete(next);
    chosen.push(next.passage);
  }
  return chosen;
}

type Rarity = (word: string) => number;

/**
 * The inverse document frequency of words among the passages (Robertson and Spärck Jones, 1976, kept above
 * 0).
 */
function rarityIn(passages: readonly Passage[]): Rarity {
  const having = new Map<string, number>();
  for (const { terms } of passages)
    for (const word of terms.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => {
    const count = having.get(word) ?? 0;
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
  };
}

const K1 = 1.2;
const B = 0.75;

/** The BM25 score of each passage (Robertson and Zaragoza, 2009); words repeated in the topic count once. */
function relevanceTo(
  topic: ReadonlyMap<string, number>,
  passages: readonly Passage[],
  rarity: Rarity,
): number[] {
  const mean = passages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, passages.length);
  const words = [...topic.keys()].map((word) => ({ word, weight: rarity(word) }));
  return passages.map(({ terms, length }) => {
    const norm = K1 * (1 - B + (B * length) / Math.max(1, mean));
    return words.reduce((sum, { word, weight }) => {
      const times = terms.get(word) ?? 0;
      return times === 0 ? sum : sum + (weight * times * (K1 + 1)) / (times + norm);
    }, 0);
  });
}

/** The cosine of two passages' content words, weighted by rarity, 0 to 1. */
function similarity(a: Passage, b: Passage, rarity: Rarity): number {
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const [word, times] of a.terms) {
    const weight = times * rarity(word);
    ofA += weight ** 2;
    dot += weight * (b.terms.get(word) ?? 0) * rarity(word);
  }
  for (const [word, times] of b.terms) ofB += (times * rarity(word)) ** 2;
  return dot / Math.sqrt(Math.max(Number.MIN_VALUE, ofA * ofB));
}
