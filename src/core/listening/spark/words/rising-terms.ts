import type { Mention } from '../mention.ts';
import { isRepost, termsOf } from './terms-of.ts';

/** A word that a burst uses more than the time before it. */
export interface RisingTerm {
  readonly stem: string;
  /** The form that is used most. */
  readonly term: string;
  /** The z-score of the log-odds. */
  readonly score: number;
  /** Mentions that use it, in the burst. */
  readonly uses: number;
}

/** The prior is the use of burst and past together, and weighs as much as so many mentions for each of the burst. */
const PRIOR_WEIGHT = 1;
/** Nothing is used at a rate of nothing: half a use, as Jeffreys' prior has it. */
const UNSEEN = 0.5;
const FEWEST_USES = 3;
/** A word that is not used three times as often as before says little, however sure the difference is. */
const LEAST_RATIO = 3;
/** The two-sided limit at .05, which words are ranked above. */
const LEAST_SCORE = 1.96;

/**
 * The words that rose, the surest first: weighted log-odds with an informative Dirichlet prior (B. Monroe, M. Colaresi and K. Quinn,
 * "Fightin' Words", 2008), counted by mentions of one's own. A word that stands mostly beside one already listed comes later.
 */
export function risingTerms(burst: readonly Mention[], before: readonly Mention[]): RisingTerm[] {
  const inside = count(burst);
  const outside = count(before);
  const rates = [...inside.uses].flatMap(([stem, mentions]): Rise[] => {
    const uses = mentions.size;
    const earlier = outside.uses.get(stem)?.size ?? 0;
    const rate = (earlier + UNSEEN) / (outside.mentions + 1);
    if (uses < FEWEST_USES || uses / inside.mentions < LEAST_RATIO * rate) return [];
    const weight = PRIOR_WEIGHT * inside.mentions;
    const prior = (weight * (uses + earlier + UNSEEN)) / (inside.mentions + outside.mentions + 1);
    const now = (uses + prior) / (inside.mentions + weight - uses - prior);
    const then = (earlier + prior) / (outside.mentions + weight - earlier - prior);
    const deviation = Math.sqrt(1 / (uses + prior) + 1 / (earlier + prior));
    const score = (Math.log(now) - Math.log(then)) / deviation;
    return score < LEAST_SCORE ? [] : [{ stem, mentions, score }];
  });
  return varied(rates).map(({ stem, score, mentions }) => ({
    ...{ stem, score, uses: mentions.size },
    term: mostUsed(inside.forms.get(stem)) ?? stem,
  }));
}

interface Rise {
  readonly stem: string;
  readonly score: number;
  readonly mentions: ReadonlySet<number>;
}

/** Mentions that use each stem, and how often each of its forms. */
function count(mentions: readonly Mention[]): {
  readonly mentions: number;
  readonly uses: ReadonlyMap<string, Set<number>>;
  readonly forms: ReadonlyMap<string, Map<string, number>>;
} {
  const uses = new Map<string, Set<number>>();
  const forms = new Map<string, Map<string, number>>();
  let own = 0;
  for (const mention of mentions) {
    if (isRepost(mention)) continue;
    own++;
    for (const [stem, form] of termsOf(mention.text)) {
      const users = uses.get(stem) ?? new Set();
      uses.set(stem, users.add(own));
      const of = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, of.set(form, (of.get(form) ?? 0) + 1));
    }
  }
  return { mentions: own, uses, forms };
}

/** So many are listed in a varied order. */
const LISTED = 10;

/** Orders by score less what a word shares with those before it (J. Carbonell and J. Goldstein, "The Use of MMR", 1998). */
function varied(rises: readonly Rise[]): Rise[] {
  const left = rises.toSorted((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
  const chosen: Rise[] = [];
  while (chosen.length < LISTED && left.length > 0) {
    let best = 0;
    let most = -Infinity;
    left.forEach((rise, at) => {
      const shared = chosen.reduce((worst, other) => Math.max(worst, overlap(rise, other)), 0);
      const value = rise.score * (1 - shared / 2);
      if (value > most) [best, most] = [at, value];
    });
    chosen.push(...left.splice(best, 1));
  }
  return [...chosen, ...left];
}

function overlap({ mentions }: Rise, { mentions: others }: Rise): number {
  let both = 0;
  for (const mention of mentions) if (others.has(mention)) both++;
  return both / (mentions.size + others.size - both);
}

const mostUsed = (forms: ReadonlyMap<string, number> | undefined): string | undefined =>
  [...(forms ?? [])].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
