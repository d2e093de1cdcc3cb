import type { MarkedKind } from './block-kind.ts';

/**
 * Replaces masked markup, one sign per UTF-16 unit, so that offsets stay the same. The signs are
 * noncharacters, which texts do not contain and Markdown parsers treat neither as white space nor as
 * punctuation.
 */
export const GONE = '\uFDD0';
/** Keeps a place in its sentence; followed by `GONE` for the rest of its length. */
export const OBJECT_SIGN = '\uFDD1';
export const BLANK = '\uFDD2';
const BREAKS: ReadonlyMap<string, MarkedKind | 'rest-of-line' | undefined> = new Map([
  ['\uFDD3', undefined],
  ['\uFDD4', 'paragraph'],
  ['\uFDD5', 'heading'],
  ['\uFDD6', 'item'],
  ['\uFDD7', 'cell'],
  ['\uFDD8', 'rest-of-line'],
]);

/**
 * A new block of a kind begins; undefined for the kind of the surrounding Markdown block; `rest-of-line` is a
 * heading that ends with its line.
 */
export const breakAt = (
  sign: string,
): { readonly kind: MarkedKind | 'rest-of-line' | undefined } | undefined =>
  BREAKS.has(sign) ? { kind: BREAKS.get(sign) } : undefined;

export const breakSign = (kind: MarkedKind | 'rest-of-line' | undefined): string =>
  [...BREAKS].find(([, meant]) => meant === kind)?.[0] ?? '\uFDD3';

export const SIGNS = '\\uFDD0-\\uFDD8';
