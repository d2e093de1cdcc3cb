import type { Sentence } from '../../text/index.ts';
import { gatherContributions, type Contribution } from './contributions.ts';
import { FACETS, type Facet } from '../model/facets.ts';
import { scoreSentence } from '../score/sentence-score.ts';
import { lengthQuartiles, lengthReasons } from '../drift/length-reasons.ts';
import { Numbering } from '../score/numbering.ts';
import type { Reason } from '../model/reason.ts';
import type { Voice } from '../score/voice.ts';

/** What a facet of a draft comes from. */
export interface FacetAccount {
  readonly facet: Facet;
  /** The draft's length. */
  readonly words: number;
  /** For rhythm: words a sentence, the draft's mean and the brand's quartiles. */
  readonly lengths?: {
    readonly mean: number;
    readonly quartiles: readonly [lower: number, median: number, upper: number];
  };
  /** The strongest first. */
  readonly against: readonly Contribution[];
  readonly inFavour: readonly Contribution[];
}

const MOST = 4;
/** What the brand would have less often in as long a text is no habit of its. */
const HABIT = 0.5;
/** Weaker contributions are not worth a word, in natural logarithms. */
const LEAST = 0.5;

/** What each facet of a text comes from, in plain figures. Costs about what checking the text afresh does. */
export function accountFor(voice: Voice, sentences: readonly Sentence[]): FacetAccount[] {
  const numbering = new Numbering();
  const scored = sentences.map(({ text, start, end }) => ({
    ...scoreSentence(voice, text, numbering),
    place: { start, end },
  }));
  const words = scored.reduce((total, { sum }) => total + sum.words, 0);
  const contributions = gatherContributions(voice, scored);
  const usually = (key: number): number => voice.background.rate(key)?.mean ?? 0;
  const outstanding = scored.flatMap(({ symbols, place }) =>
    lengthReasons(voice.tally, symbols, usually).map((reason) => ({ reason, times: 1, expected: 0, place })),
  );
  return FACETS.map((facet) => {
    if (facet === 'rhythm') {
      const mean = words / Math.max(1, scored.length);
      const lengths = { mean, quartiles: lengthQuartiles(voice.tally) };
      return { facet, words, lengths, against: strongest(outstanding), inFavour: [] };
    }
    const own = contributions.filter(({ reason }) => reason.facet === facet);
    return {
      facet,
      words,
      against: strongest(own.filter(({ speaksFor }) => !speaksFor)),
      inFavour: strongest(own.filter(({ speaksFor, expected }) => speaksFor && expected >= HABIT)),
    };
  });
}

function strongest(contributions: readonly Contribution[]): Contribution[] {
  const chosen: Contribution[] = [];
  const candidates = contributions
    .filter(({ reason }) => reason.weight >= LEAST)
    .toSorted((a, b) => b.reason.weight - a.reason.weight);
  for (const { reason, times, expected, place } of candidates) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => tellsTheSame(other.reason, reason)))
      chosen.push({ reason, times, expected, place });
  }
  return chosen;
}

/** ‘of our’ after ‘our’ adds nothing. */
function tellsTheSame(a: Reason, b: Reason): boolean {
  if (a.feature === 'opening' || b.feature === 'opening') return a.feature === b.feature && a.here === b.here;
  const [words, others] = [String(a.here).split(' '), String(b.here).split(' ')];
  return (
    a.feature !== 'length' &&
    (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word)))
  );
}
