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

export function unitLabel({ unit, words }: UnitProof, localize: Localize): string {
  switch (unit) {
    case 'post':
      return localize('posts, up to {0} words', words ?? 0);
    case 'passage':
      return localize('passages of {0} words', words ?? 0);
    case 'sentence':
      return localize('single sentences');
  }
}

export function unitName(unit: Unit, localize: Localize): string {
  switch (unit) {
    case 'post':
      return localize('posts');
    case 'passage':
      return localize('passages');
    case 'sentence':
      return localize('sentences');
  }
}

export function facetMeaning(facet: Facet, localize: Localize): string {
  switch (facet) {
    case 'rhythm':
      return localize('sentence length');
    case 'diction':
      return localize('common words, and choices between words of similar meaning');
    case 'address':
      return localize('I, we, you and related words');
    case 'punctuation':
      return localize('commas, dashes, exclamation marks, capitals');
    case 'structure':
      return localize('sentence structure');
    case 'vocabulary':
      return localize('topic words');
  }
}
