/** Endings of regular inflection and derivation, with what stands in their place in the stem. */
const STEMS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|ing|ly)$/, ''],
  [/(?:ed|ing)$/, 'e'],
];

/** True for a known word, an inflected form of one, or a compound of known words. In lower case. */
export const isKnownForm = (norm: string, isKnown: (norm: string) => boolean): boolean =>
  isKnown(norm) ||
  STEMS.some(([ending, stem]) => ending.test(norm) && isKnown(norm.replace(ending, stem))) ||
  (/[-']/.test(norm) && norm.split(/[-']/).every((part) => part.length < 3 || isKnown(part)));
