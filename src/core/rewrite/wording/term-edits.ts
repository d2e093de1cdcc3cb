import type { Finding } from '../../checks/index.ts';
import type { Span } from '../../text/index.ts';

/** The profile's replacement for a finding, if it fits there unchanged; see `isLeftOpen`. */
export function termEdit(
  file: string,
  { start, end, text, fixes }: Finding,
): (Span & { readonly replacement: string }) | undefined {
  const fix = fixes[0]?.replacement;
  if (fix === undefined || isLeftOpen(text) !== isLeftOpen(fix)) return undefined;
  const before = phraseBefore(file, start);
  if (UNCOUNTED.test(before) || /^\s+(?:it|them|this|these|\w+)?\s*into\b/i.test(file.slice(end)))
    return undefined;
  const isDetermined = DETERMINER.test(before);
  // “our Brenda”: a name takes no article.
  if (isDetermined && /^\p{Lu}/u.test(fix) && !/^\p{Lu}/u.test(text)) return undefined;
  return { start, end, replacement: isDetermined ? fix.replace(/^(?:the|an?)\s+(?=\p{L})/iu, '') : fix };
}

/** True for words that need what follows them, such as “We regret any”. */
const isLeftOpen = (text: string): boolean =>
  /\b(?:any|the|an?|to|of|for|with|by|our|your|this|that|as)$/i.test(text);

/** The words before an offset that belong to the same phrase: back to punctuation, or to a word that opens a phrase. */
const phraseBefore = (file: string, offset: number): string =>
  /[\p{L}\p{M}’'\- ]*$/u
    .exec(file.slice(Math.max(0, offset - 60), offset))?.[0]
    .split(/(?<=^|\s)(?:and|or|but|of|in|on|at|to|for|with|by|from|is|are|was|were|will|that|which)(?=\s)/i)
    .at(-1) ?? '';

const DETERMINER =
  /(?:^|\s)(?:the|an?|our|your|their|its|his|her|my|this|that|these|those|[\p{L}]+['’]s)\s(?:[\p{L}-]+\s){0,3}$/iu;
const UNCOUNTED = /(?:^|\s)(?:zero|no|much|little|less|some|any|all)\s$/i;
