import { claimsIn, factsIn, isSameFact } from '../../../facts/index.ts';
import { shortened as withoutAdditions } from '../../../planning/variants/text/shorten.ts';
import { FRAGMENTS, isLimiting, normsOf } from '../words.ts';

/** The fewest words that stay. */
const LEAST_WORDS = 4;

/** A sentence without what is added to it, where all its facts stay. Undefined where nothing can be left out. */
export function shortened(sentence: string): string | undefined {
  const shorter = withoutAdditions(sentence);
  return shorter !== undefined && keepsFacts(sentence, shorter) ? shorter : undefined;
}

/** True where a shorter text states every fact of the longer one, and claims nothing else. */
export function keepsFacts(text: string, shorter: string): boolean {
  const kept = factsIn(shorter);
  const claimed = new Set(claimsIn(text).map(({ claim }) => claim));
  return (
    factsIn(text).every((fact) => kept.some((other) => isSameFact(fact, other))) &&
    kept.length <= factsIn(text).length &&
    claimsIn(shorter).every(({ claim }) => claimed.has(claim))
  );
}

/** Behind these begins a clause that may be left out. */
const CLAUSE_END = /[,;:]\s|\s[–—]\s/g;

/**
 * The shortest beginning of a sentence, up to the end of a clause, that states all its facts and limits. Undefined where there is none but
 * the whole.
 */
export function mainClause(sentence: string): string | undefined {
  if (FRAGMENTS.has(normsOf(sentence)[0] ?? '')) return undefined;
  for (const { index } of sentence.matchAll(CLAUSE_END)) {
    const text = `${sentence.slice(0, index)}.`;
    const rest = sentence.slice(index);
    if (normsOf(text).length >= LEAST_WORDS && !isLimiting(rest) && keepsFacts(sentence, text)) return text;
  }
  return undefined;
}
