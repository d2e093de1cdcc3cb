import { hashString } from '../../base/bytes/index.ts';
import type { Rejected } from './events.ts';
import { MOST_REJECTIONS, type Rejection, type OfferPolicyState } from './state.ts';

/** The time for which the same words are not offered again in the same paragraph. Milliseconds. */
const PARAGRAPH_RESTS = 3 * 60_000;
/** The place is the same while this many words before it are. */
const CONTEXT_WORDS = 6;
/** The most words of a rejected text that are remembered; suggestions are seldom longer. */
const MOST_WORDS = 12;
const LONGEST_CONTEXT = 400;

/** The place of an offer. */
export interface OfferPlace {
  /** Any stable key of the document. */
  readonly document: string;
  /** The draft's text up to the cursor. */
  readonly before: string;
}

/**
 * The words of an offer, and its place. A word that the user has begun counts as offered whole, so that an
 * offer stays the same while letters that agree with it are typed.
 */
export function asRejected(place: OfferPlace, text: string): Rejected {
  const { document, before } = place;
  const begun = begunWord(place, text);
  const context = wordsOf(
    before.slice(Math.max(0, before.length - begun.length - LONGEST_CONTEXT), before.length - begun.length),
  );
  const paragraph = before.split(/\n[ \t]*\r?\n/).length;
  return {
    words: offeredWords(begun + text),
    context: hashString(`${document}\n${context.slice(-CONTEXT_WORDS).join(' ')}`),
    paragraph: hashString(`${document}\n${String(paragraph)}`),
  };
}

/** What of the offer's first word the user has begun. */
const begunWord = ({ before }: OfferPlace, text: string): string =>
  /^\s/.test(text) ? '' : (/\S*$/.exec(before.slice(-LONGEST_CONTEXT))?.[0] ?? '');

const offeredWords = (text: string): string => wordsOf(text).slice(0, MOST_WORDS).join(' ');

/** Adds a rejection, replacing an equal one; the oldest are dropped. */
export function remember(state: OfferPolicyState, rejected: Rejected, at: number): OfferPolicyState {
  if (rejected.words === '') return state;
  const { words, context, paragraph } = rejected;
  const others = state.rejections.filter(
    (known) => known.words !== words || known.context !== context || known.paragraph !== paragraph,
  );
  return { ...state, rejections: [...others, { words, context, paragraph, at }].slice(-MOST_REJECTIONS) };
}

/**
 * True when the offer was rejected in this place with the same text before it, or recently in this paragraph; also where it was
 * offered from within the word before, or after that word, since a key more or less makes no other suggestion of it.
 */
export function wasRejected(
  rejections: readonly Rejection[],
  place: OfferPlace,
  text: string,
  now: number,
): boolean {
  if (isAmong(rejections, place, text, now)) return true;
  // A rejected word alone is no judgement of what follows it.
  const phrases = rejections.filter(({ words }) => isPhrase(words));
  const moved = phrases.length === 0 ? undefined : seenFromNearby(place, text);
  return moved !== undefined && isAmong(phrases, moved.place, moved.text, now);
}

function isAmong(rejections: readonly Rejection[], place: OfferPlace, text: string, now: number): boolean {
  const words = offeredWords(begunWord(place, text) + text);
  // Few offers are of words that were rejected, and fingerprints of the place take longer than words.
  const alike = rejections.filter((known) => sameWords(known.words, words));
  if (alike.length === 0) return false;
  const { context, paragraph } = asRejected(place, text);
  return alike.some(
    (known) =>
      known.context === context ||
      (known.paragraph === paragraph && now >= known.at && now - known.at < PARAGRAPH_RESTS),
  );
}

interface MovedOffer {
  readonly place: OfferPlace;
  readonly text: string;
}

/**
 * The offer as it would have been made after the word that it begins with, where that is begun, and otherwise within the word before it; undefined
 * for an offer of a single begun word, and where no word stands before.
 */
function seenFromNearby(place: OfferPlace, text: string): MovedOffer | undefined {
  const { before } = place;
  const [begun] = /^\S+(?=\s)/.exec(text) ?? [];
  if (begun !== undefined && /\S$/.test(before))
    return { place: { ...place, before: before + begun }, text: text.slice(begun.length) };
  const [last] = /\S+$/.exec(before.slice(-LONGEST_CONTEXT)) ?? [];
  if (last === undefined || !/^\s/.test(text)) return undefined;
  const kept = before.slice(0, before.length - last.length + 1);
  return { place: { ...place, before: kept }, text: last.slice(1) + text };
}

const isPhrase = (words: string): boolean => words.includes(' ');

/** True when one begins with the words of the other. */
const sameWords = (a: string, b: string): boolean => beginsWith(a, b) || beginsWith(b, a);

const beginsWith = (words: string, first: string): boolean =>
  words.startsWith(first) && (words.length === first.length || words.charAt(first.length) === ' ');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\S+/g) ?? [];
