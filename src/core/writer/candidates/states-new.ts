import { tokenize, type Token } from '../../text/index.ts';
import { isKnownFact, isQuantity, newlyStated, statedIn, type AllowedFacts } from '../../facts/index.ts';

/** What facts are known at the place of a candidate. */
export interface KnownFacts {
  /** The whole draft, including the text right of the cursor. */
  readonly draft: string;
  /** Names and numbers of the draft as written, with straight apostrophes. */
  readonly facts: ReadonlySet<string>;
  readonly allow: AllowedFacts;
  /**
   * True for a word, in lower case, that is not a name: the brand or the background write it in lower case.
   */
  readonly isCommon: (norm: string) => boolean;
}

/**
 * The first new fact in `text` that is neither in the draft nor among the allowed facts: a name, a number, a
 * price, a date, a claim; undefined when there is none. `context` is the sentence so far, which shows whether
 * a capital is that of a sentence's beginning.
 */
export function newFactIn(context: string, text: string, known: KnownFacts): string | undefined {
  const tokens = tokenize(context + text).filter(({ end }) => end > context.length);
  const fact = tokens.find((token, at) => isFact(token, known) && !isKnown(token, tokens[at - 1], known));
  if (fact) return fact.text;
  return newlyStated(context, text, () => statedIn([known.draft]), known.allow.stated);
}

function isFact({ kind, norm, text }: Token, { isCommon }: KnownFacts): boolean {
  if (kind === 'number' || kind === 'name') return true;
  if (isQuantity(norm)) return true;
  return kind === 'word' && /^\p{Lu}/u.test(text) && !/^I(?:['’]|$)/.test(text) && !isCommon(norm);
}

const CURRENCY = /[$€£¥]/;

function isKnown(token: Token, previous: Token | undefined, { draft, facts, allow }: KnownFacts): boolean {
  const text = token.text.replaceAll('’', "'");
  const priced = previous !== undefined && CURRENCY.test(previous.text);
  // A number is not allowed as a price because it occurs as something else.
  if (priced && !draft.includes(previous.text + token.text)) return allow.numbers.has(previous.text + text);
  return isKnownFact(text, facts, allow) || isKnownFact(text.replace(/'s$/, ''), facts, allow);
}
