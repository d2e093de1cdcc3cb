import { stemOf } from '../../facts/ledger/stems.ts';
import { contentWords } from '../../text/index.ts';

/**
 * The least share of a passage's content words that a rewrite keeps, by stem. Of 780 pairs of a passage and the same passage in
 * another register the lowest had .15; of 3,565 pairs of two passages about different things 1 % had more than .11.
 */
const KEPT = 1 / 8;
/** A passage with fewer content words may be put in entirely different ones. */
const ENOUGH = 3;

/** True when a rewrite is still about what the passage is about. */
export function isAboutTheSame(passage: string, rewrite: string): boolean {
  const before = contentStems(passage);
  if (before.size < ENOUGH) return true;
  const after = contentStems(rewrite);
  return [...before].filter((stem) => after.has(stem)).length >= KEPT * before.size;
}

/** The content words of a text without their endings. */
export const contentStems = (text: string): Set<string> =>
  new Set([...contentWords(text).keys()].map(stemOf));
