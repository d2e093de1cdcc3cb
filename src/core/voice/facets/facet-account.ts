import type { Sentence } from '../../text/index.ts';
import { gatherContributions, type Contribution } from './contributions.ts';
import { FACETS, type Facet } from '../model/facets.ts';
import { scoreSentence } from '../score/sentence-score.ts';
import { lengthQuartiles, lengthReasons } from '../drift/length-reasons.ts';
import { Numbering } from '../score/numbering.ts';
import type { Reason } from '../model/reason.ts';
import type { Voice } from '../score/voice.ts';

/** The contributions that a facet's score of a draft consists of. */
export interface FacetAccount {
  readonly facet: Facet;
  /** The draft's length in words. */
  readonly words: number;
  /** For rhythm: words per sentence, the draft's mean and the brand's quartiles. */
  readonly lengths?: {
    readonly mean: number;
    readonly quartiles: readonly [lower: number, median: number, upper: number];
  };
  /** Strongest first. */
  readonly against: readonly Contribution[];
  readonly inFavour: readonly Contribution[];
}

const MOST = 4;
/** With fewer expected occurrences in a text of this length, something is no habit of the brand. */
const HABIT = 0.5;
/** Contributions with smaller weights, in natural logarithms, are left out. */
const LEAST = 0.5;

/** The contributions to each facet of a text. Takes about as long as analysing the text afresh. */
export function accountFor(voice: Voice, sentences: readonly Sentence[]): FacetAccount[] {
  const numbering = new Numbering();
  const scored = sentences.map(({ text, start, end }) => ({
    ...scoreSentence(voice, text, numbering),
    place: { start, end },
  }));
  const words = scored.reduce((total, { sum }) => total + sum.words, 0);
  const contributions = gatherContributions(voice, scored);
  const usually = (key: number): number => voice.background.rate(key)?.mean ?? 0;
  const outstanding = (voice.strikes?.lengths === true ? [] : scored).flatMap(({ symbols, place }) =>
    lengthReasons(voice.tally, symbols, usually).map((reason) => ({
      ...{ reason, times: 1, expected: 0, usual: 0, place },
    })),
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
      against: strongest(own.filter((one) => !one.isTypical && differsFromBrand(one))),
      inFavour: strongest(
        own.filter((one) => one.isTypical && one.expected >= HABIT && differsFromOthers(one)),
      ),
    };
  });
}

/** In whole numbers, as it is shown: ‘11 times (this brand: about 11)’ is no reason. What is missing was found so. */
const differsFromBrand = ({ place, times, expected }: Contribution): boolean =>
  place === undefined || times > Math.round(expected);

const differsFromOthers = ({ times, usual }: Contribution): boolean => times > Math.round(usual);

function strongest(contributions: readonly Contribution[]): Contribution[] {
  const chosen: Contribution[] = [];
  const candidates = contributions
    .filter(({ reason }) => reason.weight >= LEAST)
    .toSorted((a, b) => b.reason.weight - a.reason.weight);
  for (const { reason, times, expected, usual, place } of candidates) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => isRedundant(other.reason, reason)))
      chosen.push({ reason, times, expected, usual, place });
  }
  return chosen;
}

/** True when one reason repeats the other: ‘of our’ after ‘our’ adds nothing. */
function isRedundant(a: Reason, b: Reason): boolean {
  if (a.feature === 'opening' || b.feature === 'opening') return a.feature === b.feature && a.here === b.here;
  const [words, others] = [String(a.here).split(' '), String(b.here).split(' ')];
  return (
    a.feature !== 'length' &&
    (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word)))
  );
}
