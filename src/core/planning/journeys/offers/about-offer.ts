import escapeRegExp from 'escape-string-regexp';
import { canBe, daysIn } from '../../../facts/index.ts';
import type { Offer } from '../journey.ts';

/** True where a sentence names an offer, its code or its last day. */
export function namesOffer(sentence: string, { name, code, ends }: Offer): boolean {
  const words = [name, code].filter((text) => text !== undefined);
  return (
    words.some((text) =>
      new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeRegExp(text)}(?![\p{L}\p{N}])`, 'iu').test(sentence),
    ) ||
    (ends !== undefined &&
      daysIn(sentence).some(
        (day) => day.day !== undefined && day.month !== undefined && canBe(day, ends.text),
      ))
  );
}

/** True where a sentence speaks of an offer, be it by one word of its name. */
export function speaksOfOffer(sentence: string, offer: Offer): boolean {
  if (namesOffer(sentence, offer)) return true;
  if (/(?<!\p{L})(?:offer|price|code|discount|sale|deal)s?(?!\p{L})|[£$€¥]\s?\d/iu.test(sentence))
    return true;
  const words = (offer.name ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  return words.some((word) => new RegExp(String.raw`(?<!\p{L})${escapeRegExp(word)}`, 'iu').test(sentence));
}
