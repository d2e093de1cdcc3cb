import { claimsIn, factsIn, isSameFact } from '../../../facts/index.ts';
import { FRAGMENTS, isLimiting, normsOf } from '../words.ts';

/** The fewest words that stay. */
const LEAST_WORDS = 4;

/** What is added to a sentence: brackets, asides between dashes, a last clause behind a comma or dash. */
const ADDED: readonly RegExp[] = [
  /\s*\([^()]*\)/g,
  /\s[–—]\s[^–—]+\s[–—](?=\s)/g,
  /,\s(?:which|who|where)\s[^,;:]*(?=[.!]["”’)]*$)/gu,
  /\s[–—]\s[^–—]*(?=[.!]["”’)]*$)/gu,
];

/**
 * A sentence without what is added to it, where all its facts stay and nothing that limits it goes. Undefined where nothing can be left out.
 */
export function shortened(sentence: string): string | undefined {
  const result = ADDED.reduce(
    (text, pattern) =>
      text.replace(pattern, (part, at: number) => {
        const without = text.slice(0, at) + text.slice(at + part.length);
        return isLimiting(part) || !keepsFacts(text, without) ? part : '';
      }),
    sentence,
  );
  return result === sentence || normsOf(result).length < LEAST_WORDS ? undefined : result;
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
