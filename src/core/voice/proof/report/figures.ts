import type { Localize } from '../../../base/localize.ts';
import type { Facet } from '../../index.ts';
import type { Share, Unit, UnitProof } from '../index.ts';

/** A share as a percentage; 100 and 0 are reserved for exactly all and none. */
export function hundredths(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(100 * share);
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

/** “97 (92–99)”. */
export const withRange = ({ share, low, high }: Share): string =>
  `${String(hundredths(share))} (${String(hundredths(low))}–${String(hundredths(high))})`;

/** The share of pairs above chance, scaled to 0 to 1. */
export const aboveGuessing = (share: number): number => Math.max(0, 2 * share - 1);

export function unitLabel({ unit, words }: UnitProof, say: Localize): string {
  switch (unit) {
    case 'post':
      return say('posts, up to {0} words', words ?? 0);
    case 'passage':
      return say('passages of {0} words', words ?? 0);
    case 'sentence':
      return say('single sentences');
  }
}

export function unitName(unit: Unit, say: Localize): string {
  switch (unit) {
    case 'post':
      return say('posts');
    case 'passage':
      return say('passages');
    case 'sentence':
      return say('sentences');
  }
}

export function facetMeaning(facet: Facet, say: Localize): string {
  switch (facet) {
    case 'rhythm':
      return say('sentence length');
    case 'diction':
      return say('common words, and choices between words of similar meaning');
    case 'address':
      return say('I, we, you and related words');
    case 'punctuation':
      return say('commas, dashes, exclamation marks, capitals');
    case 'structure':
      return say('sentence structure');
    case 'vocabulary':
      return say('topic words');
  }
}
