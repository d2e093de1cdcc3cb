import data from '../../../../../data/planning/deadlines.json' with { type: 'json' };
import escapeRegExp from 'escape-string-regexp';
import { canBe, dayNumber, dayOfNumber, daysIn, moneyIn, type StatedDay } from '../../../facts/index.ts';
import type { DraftSentence, DraftText } from '../drafts/draft-text.ts';
import type { Offer } from '../journey.ts';
import { namesOffer, speaksOfOffer } from './about-offer.ts';

/** A day that a draft calls an offer's last, or the first without it. */
export interface StatedDeadline {
  readonly day: StatedDay;
  readonly sentence: DraftSentence;
  /** `before`: the day may be no part of the offer; `turn`: it is the first day without it. */
  readonly sense: 'last' | 'before' | 'turn';
  /** True where its sentence names the offer or its code. */
  readonly isNamed: boolean;
}

const anyOf = (words: readonly string[]): string =>
  words.map((word) => escapeRegExp(word).replaceAll("'", "[’']")).join('|');

const BETWEEN = String.raw`(?:[\s:]+(?:${anyOf(data.between)}))*[\s:]*$`;
const before = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(words)})${BETWEEN}`, 'iu');

const STRONG = before(data.strong);
const WEAK = before(data.weak);
const EXCLUSIVE = before(data.exclusive);
const TURN = before(data.turn);
const PAST = before(data.past);
const AFTER = new RegExp(String.raw`^,?\s*(?:${anyOf(data.after)})`, 'iu');
const TURNED = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(data.turned)})`, 'iu');
const ELSEWHERE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(data.elsewhere)})(?!\p{L})`, 'giu');

/** The days that a draft gives as an offer's last one, in order. */
export const deadlinesIn = ({ sentences }: DraftText, offer: Offer): StatedDeadline[] =>
  sentences.flatMap((sentence) =>
    daysIn(sentence.text).flatMap((day) => {
      const sense = senseOf(sentence.text, day, offer);
      return sense === undefined
        ? []
        : [{ day, sentence, sense, isNamed: namesOffer(sentence.text, { ...offer, ends: undefined }) }];
    }),
  );

function senseOf(text: string, day: StatedDay, offer: Offer): StatedDeadline['sense'] | undefined {
  const [head, tail] = [text.slice(0, day.start), text.slice(day.end)];
  if (AFTER.test(tail)) return 'last';
  if (isAboutElse(text, offer)) return undefined;
  if (STRONG.test(head)) return 'last';
  if (!speaksOfOffer(text, offer)) return undefined;
  if (EXCLUSIVE.test(head)) return 'before';
  if (WEAK.test(head)) return 'last';
  if (!TURNED.test(text)) return undefined;
  if (PAST.test(head)) return 'last';
  return TURN.test(head) ? 'turn' : undefined;
}

/** True for sentences about opening hours, deliveries or tax, unless such words name the offer. */
function isAboutElse(text: string, offer: Offer): boolean {
  if (moneyIn(text).length > 0 || namesOffer(text, { ...offer, ends: undefined })) return false;
  const words = new Set((offer.name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...text.matchAll(ELSEWHERE)].some(([word]) => !words.has(word.toLowerCase()));
}

/** True where a stated deadline agrees with the last day, YYYY-MM-DD. */
export function agreesWith({ day, sense }: StatedDeadline, ends: string): boolean {
  const isWholeMonth = day.day === undefined && day.month !== undefined && day.isEnd !== true;
  const dayAfter = dayOfNumber(dayNumber(ends) + 1);
  if (sense === 'turn') return canBe(day, dayAfter) || canBe(day, ends);
  if (canBe(day, ends)) return true;
  // “Until May” and “before 1 May” leave out what they name.
  return (sense === 'before' || isWholeMonth) && canBe(isWholeMonth ? { ...day, day: 1 } : day, dayAfter);
}

/** The deadlines of a draft that contradict an offer's last day. */
export function contradictingDeadlines(draft: DraftText, offer: Offer, ends: string): StatedDeadline[] {
  const stated = deadlinesIn(draft, offer);
  const wrong = stated.filter((deadline) => !agreesWith(deadline, ends) && !isOpen(deadline));
  if (wrong.length === stated.length) return wrong;
  // Another deadline beside the right one may be that of something else.
  return wrong.filter(({ isNamed, sentence }) => isNamed || speaksOfOffer(sentence.text, offer));
}

/** “The end of the month” without a month may be any. */
const isOpen = ({ day }: StatedDeadline): boolean =>
  day.isEnd === true && day.month === undefined && day.day === undefined;
