import type { Span } from '../../text/index.ts';
import { stemOf } from './stems.ts';

/** Words that take a statement to everything, always, and those that keep an entry within a bound. */
const EVERYWHERE =
  /\b(every|all|any|each|entire|whole|everywhere|worldwide|anywhere|always|everyone|everybody|guaranteed|at all times|never (?:less|below|under)|at least)\b(?:(?: of)?(?: (?:the|our|your|its|single|last))*(?: (?:\p{L}+)){0,2})/giu;
const BOUNDED =
  /\b(?:on average|average|median|up to|most|some|many|selected|only|typical(?:ly)?|usually|mostly|in trials?|in (?:a|one) (?:test|trial|study)|of \d+)\b/iu;
const UNBOUNDED =
  /^(?:always|guaranteed|everywhere|worldwide|anywhere|everyone|everybody|at all times|never|at least)/iu;

/** Where a sentence says something of everything. */
export const everywhereIn = (text: string): Span[] =>
  [...text.matchAll(EVERYWHERE)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const stemsIn = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => stemOf(word));

/**
 * The words that take a sentence further than an entry of the ledger goes: `every route` for an entry that names two routes, `always` for one
 * that gives an average. The entry must not say so itself.
 */
export function beyondScope(
  sentence: { readonly text: string; readonly everywhere: readonly Span[] },
  entry: {
    readonly text: string;
    readonly stems: ReadonlySet<string>;
    readonly everywhere: readonly Span[];
  },
): Span | undefined {
  if (entry.everywhere.length > 0) return undefined;
  const isBounded = BOUNDED.test(entry.text);
  const limits = /\b(?:(?:in|on|for|across|within|to|from) (?:the |our )?|[Tt]he )\p{Lu}/u.test(entry.text);
  return sentence.everywhere.find((span) => {
    const words = sentence.text.slice(span.start, span.end);
    if (UNBOUNDED.test(words)) return isBounded || (limits && /where|world|one|body/iu.test(words));
    return (isBounded || limits) && stemsIn(words.replace(/^\S+/u, '')).some((stem) => entry.stems.has(stem));
  });
}
