import {
  DETERMINERS,
  hasTerms,
  limitsEach,
  isGreeting,
  normsOf,
  ONES,
  OPENERS,
  OPENING_PHRASES,
  PERSONS,
  POINTERS,
  THINGS,
  TIMES,
  ACTIONS,
} from './words.ts';
import { isScope, type Unit } from './read-units.ts';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { moneyIn } from '../../../facts/index.ts';

/** For each sentence, the sentences that must be taken with it. */
export type Ties = readonly (readonly number[])[];

/**
 * Which sentences need which: what continues the sentence before it is not taken without that one, and what limits the sentence before it is
 * not left out where that one is taken.
 */
export function tiesOf(units: readonly Unit[]): Ties {
  const ties = units.map(() => new Set<number>());
  for (const [at, unit] of units.entries()) {
    const before = previous(units, at);
    tieHeading(units, unit, before, ties);
    tieList(units, at, ties);
    if (before !== undefined) tieToBefore(units, unit, before, ties);
  }
  tieTerms(units, ties);
  return ties.map((own) => [...own]);
}

/** What stands under a heading that says for whom, when or where it holds, and what can only refer to it, needs the heading. */
function tieHeading(
  units: readonly Unit[],
  { at, heading, text }: Unit,
  before: number | undefined,
  ties: readonly Set<number>[],
): void {
  if (heading === undefined) return;
  const refersToIt = before === undefined && continues(text);
  if (refersToIt || isScope(units[heading]?.text ?? '')) ties[at]?.add(heading);
}

function tieToBefore(
  units: readonly Unit[],
  { at, kind, text }: Unit,
  before: number,
  ties: readonly Set<number>[],
): void {
  const leadsOn = isOpen(units[before]?.text ?? '');
  // “Two a person.” is about the offer, not about the sentence before it.
  const isTied = kind !== 'item' && ((continues(text) && !limitsEach(text)) || leadsOn);
  if (isTied) ties[at]?.add(before);
  if (isTied && qualifies(text)) for (const narrowed of chain(units, before)) ties[narrowed]?.add(at);
  if (leadsOn) ties[before]?.add(at);
}

/** A sentence, and those before it that it continues. */
function chain(units: readonly Unit[], at: number): number[] {
  const before = continues(units[at]?.text ?? '') ? previous(units, at) : undefined;
  return before === undefined ? [at] : [at, ...chain(units, before)];
}

/** The sentence before, in the same section and of the text itself. */
function previous(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at];
  for (let before = at - 1; before >= 0; before--) {
    const other = units[before];
    if (other?.kind === 'heading') return undefined;
    if (isGreeting(other?.text ?? '')) return undefined;
    if (other?.heading === unit?.heading) return before;
  }
  return undefined;
}

/** The items of a list belong together, and to the sentence that leads to them. */
function tieList(units: readonly Unit[], at: number, ties: readonly Set<number>[]): void {
  if (units[at]?.kind !== 'item') return;
  const before = units[at - 1];
  if (!before || before.kind === 'heading') return;
  if (before.kind === 'item' || isOpen(before.text) || /\b(?:these|following|list)\b/i.test(before.text)) {
    ties[at]?.add(at - 1);
    ties[at - 1]?.add(at);
  }
}

/** Conditions of an offer go with every sentence that states a price. */
function tieTerms(units: readonly Unit[], ties: readonly Set<number>[]): void {
  const terms = units.filter(({ text, kind }) => kind !== 'heading' && hasTerms(text));
  if (terms.length === 0) return;
  for (const { at, text, heading } of units) {
    if (moneyIn(text).length === 0 && !/\b(?:free|discount|offer|code|% off|half price)\b/i.test(text))
      continue;
    for (const term of terms) if (term.at !== at && term.heading === heading) ties[at]?.add(term.at);
  }
}

/** True where a sentence takes back or narrows what the one before it says. */
const qualifies = (text: string): boolean => QUALIFIES.test(text.replaceAll('’', "'"));
const QUALIFIES =
  /^(?:but|except|unless|however|only|not(?! because)|no|nope|none|false|wrong|untrue|almost|although|though|excluding|sorry|just kidding)\b|^(?:it|they|this|that|these|those)\b(?:'s)?(?:\s+\S+){0,3}?\s*(?:\bnot\b|n't\b|\bnever\b|\bonly\b|\bexcept\b)|\b(?:except|unless|excluding|only)\b/i;

/** True where a sentence only begins something: a question, or what ends with a colon. */
const isOpen = (text: string): boolean =>
  /[:?]["'”’)]*$/.test(text) || OPENS.test(text) || /\b(?:here['’]?s|here is|here are)\b/i.test(text);
const OPENS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|some|a few)\s+(?:more\s+|other\s+|quick\s+|small\s+)?(?:things|reasons|ways|rules|steps|dates|questions|notes|tips|facts|changes|items)\b|\bas follows\b/i;

/** Fewer words are a fragment of the sentence before, unless they tell the reader what to do. */
const FRAGMENT = 5;

/** True where a sentence continues the one before it: by its first words, a pronoun or a word that points back. */
export function continues(text: string): boolean {
  const norms = normsOf(text);
  const [first = ''] = norms;
  const line = `${norms.join(' ')} `;
  if (/^more (?:at|on|about|from)\b/i.test(text)) return false;
  if (OPENERS.has(first) || OPENING_PHRASES.some((phrase) => line.startsWith(`${phrase} `))) return true;
  if (/^[(–—-]/.test(text)) return true;
  if (isFragment(norms, text)) return true;
  return (
    pointsBack(norms, text) ||
    /\binstead\b(?! of\b)/i.test(text) ||
    /\b(?:then|there)(?! (?:is|are|was|were|will|s\b))\b/i.test(text.replace(/\bthere['’]s\b/gi, ''))
  );
}

/** A few words without a verb, or so few that they say nothing alone. */
function isFragment(norms: readonly string[], text: string): boolean {
  if (norms.length > FRAGMENT || ACTIONS.has(norms[0] ?? '') || ADDRESS.test(text)) return false;
  return norms.length < LEAST_WORDS || !norms.slice(1).some((norm) => VERB.test(norm));
}
const LEAST_WORDS = 3;
const ADDRESS = /:\/\/|\.\p{L}{2,}\//u;
const VERB =
  /^(?:is|are|was|were|has|have|had|can|can't|will|won't|do|does|don't|go|take|need|cost|open|want|say|got)$|'(?:s|re|ll|ve|d|m)$|[^s]s$|ed$/;

/** What a sentence has named so far. */
interface Named {
  readonly thing: boolean;
  readonly person: boolean;
}

/** True where a word stands for something that the sentence itself has not named before. */
function pointsBack(norms: readonly string[], text: string): boolean {
  let named: Named = { thing: false, person: false };
  const names = new Set(namesIn(text));
  const beginsWithName = /^\p{Lu}/u.test(text) && isName(norms[0] ?? '', norms[1] ?? '');
  for (const [at, written] of norms.entries()) {
    const norm = written.replace(/'.*$/, '');
    if (standsForSomething(norm, norms[at - 1], norms[at + 1] ?? '', named)) return true;
    const isNamed = names.has(norm) || (at === 0 && beginsWithName);
    named = {
      thing:
        named.thing || names.has(norm) || (DETERMINERS.has(norms[at - 1] ?? '') && !FUNCTION_WORDS.has(norm)),
      person: named.person || isNamed,
    };
  }
  return false;
}

/** Days and months are when, not what. */
const namesIn = (text: string): string[] =>
  (text.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => !WHEN.test(name));
const WHEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/u;

/** True for a word that stands for something not named before it. */
function standsForSomething(norm: string, before: string | undefined, next: string, named: Named): boolean {
  if (PERSONS.has(norm)) return !named.person;
  if (THINGS.has(norm)) return !named.thing;
  if (ONES.has(norm)) return !named.thing && before !== undefined;
  return POINTERS.has(norm) && isPointing(norm, before, next);
}

/** `this week` and `the bag that …` point at nothing. */
function isPointing(norm: string, before: string | undefined, next: string): boolean {
  if (norm === 'that') return before === undefined || BEFORE_THAT.has(before);
  if (norm === 'those' && next === 'who') return false;
  return !TIMES.has(next);
}
/** After these, `that` stands for something. */
const BEFORE_THAT = new Set('of for with by after before do like at on in'.split(' '));

/** A word at the beginning followed by a verb may be a name: `Nell cut twelve`. */
const isName = (norm: string, next: string): boolean =>
  !['if', 'when', 'as', 'for', 'in', 'on', 'at', 'we', 'you', 'i', 'what', 'how', 'where', 'why'].includes(
    norm,
  ) && /^(?:is|was|has|had|and|will|says?|said)$|ed$|s$/.test(next);
