import { tokenize, type Token } from '../../text/index.ts';
import { isKnownFact, isQuantity, newlyStated, statedIn, type AllowedFacts } from '../../facts/index.ts';

/** What is known where a candidate is to stand. */
export interface KnownHere {
  /** The whole draft. */
  readonly draft: string;
  /** Names and numbers of the draft as written, with straight apostrophes. */
  readonly facts: ReadonlySet<string>;
  readonly allow: AllowedFacts;
  /** True for a word, in lower case, that is no name: brand or background write it small. */
  readonly isCommon: (norm: string) => boolean;
}

/**
 * What `text` would state that stands neither in the draft nor among the allowed facts: a name, a number, a price, a date, a claim; undefined
 * when nothing. `context` is the sentence so far, which tells whether a capital is one of place.
 */
export function statesNew(context: string, text: string, known: KnownHere): string | undefined {
  const tokens = tokenize(context + text).filter(({ end }) => end > context.length);
  const fact = tokens.find((token, at) => isFact(token, known) && !isKnown(token, tokens[at - 1], known));
  if (fact) return fact.text;
  return newlyStated(context, text, () => statedIn([known.draft]), known.allow.stated);
}

function isFact({ kind, norm, text }: Token, { isCommon }: KnownHere): boolean {
  if (kind === 'number' || kind === 'name') return true;
  if (isQuantity(norm)) return true;
  return kind === 'word' && /^\p{Lu}/u.test(text) && !/^I(?:['’]|$)/.test(text) && !isCommon(norm);
}

const CURRENCY = /[$€£¥]/;

function isKnown(token: Token, previous: Token | undefined, { draft, facts, allow }: KnownHere): boolean {
  const text = token.text.replaceAll('’', "'");
  const priced = previous !== undefined && CURRENCY.test(previous.text);
  // The same figure as days is no price.
  if (priced && !draft.includes(previous.text + token.text)) return allow.numbers.has(previous.text + text);
  return isKnownFact(text, facts, allow) || isKnownFact(text.replace(/'s$/, ''), facts, allow);
}
