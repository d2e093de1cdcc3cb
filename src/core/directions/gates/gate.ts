import { claimsIn, type Claim } from '../../facts/index.ts';
import { quotationsIn, spelledNumbersIn, strangeNumbers } from './grounding.ts';
import { wornPhraseIn } from './worn-phrases.ts';

/** A direction's own words, before anything is made of them. */
export interface Spoken {
  readonly title: string;
  readonly question: string;
  readonly firstStep: string;
}

export type GateFault = 'empty' | 'long' | 'number' | 'quotation' | 'claim' | 'worn' | 'broken';

/** Words. */
const LONGEST_TITLE = 9;
const LONGEST_QUESTION = 50;
const LONGEST_STEP = 45;

/**
 * Tells what is wrong with the words of a direction, undefined when nothing is: numbers that the draft does not have, quotations that
 * stand nowhere, claims that the draft does not make, worn phrases, and sentences that broke when they were put together.
 * @param draft the draft's file
 * @param echoes sentences of the corpus that may be quoted
 */
export function gateFor(draft: string, echoes: readonly string[]): (spoken: Spoken) => GateFault | undefined {
  const made = new Set(claimsIn(draft).map(({ claim }) => claim));
  const spelled = spelledNumbersIn(draft);
  const isQuoted = quotationsIn([draft, ...echoes]);
  return ({ title, question, firstStep }) => {
    const whole = `${title}\n${question}\n${firstStep}`;
    if ([title, question, firstStep].some((text) => text.trim() === '')) return 'empty';
    if (wordsIn(title) > LONGEST_TITLE) return 'long';
    if (wordsIn(question) > LONGEST_QUESTION || wordsIn(firstStep) > LONGEST_STEP) return 'long';
    if (BROKEN.test(whole) || AGAINST_ITSELF.test(whole)) return 'broken';
    if (strangeNumbers(whole, draft).length > 0) return 'number';
    if (!isQuoted(whole)) return 'quotation';
    const own = whole.replace(/“[^“”]*”/g, '“”');
    if ([...spelledNumbersIn(own)].some((number) => !spelled.has(number))) return 'number';
    if (claimsIn(own).some((claim) => isPromise(claim) && !made.has(claim.claim))) return 'claim';
    return wornPhraseIn(own) === undefined ? undefined : 'worn';
  };
}

/** A question may ask for reasons, ingredients or comparisons; it must not praise or promise. */
const isPromise = ({ kind }: Claim): boolean =>
  kind === 'ranking' || kind === 'guarantee' || kind === 'price';

const BROKEN =
  /undefined|\bnull\b| {2}|\b(?:the the|a the|the an?|an? your|the your|your the|your your|to to|of of|in in)\b|\s[,.;?!]|“\s|\s”|\?\?|\.\?|\?\.(?!\.)|,\?/iu;

/** “The program and the program”: two things that turned out to be one. */
const AGAINST_ITSELF =
  /\b((?:the|your|an?) [\p{L}’'-]+(?: [\p{L}’'-]+)?),? (?:and|or|before|against|to|from|than|beside|next to) \1\b/iu;

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
