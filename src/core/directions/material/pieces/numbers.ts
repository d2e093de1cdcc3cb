import { isAdverb } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import {
  ADJECTIVES,
  CONJUNCTIONS,
  isDeterminer,
  looksPlural,
  MONTH,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAY,
  type Word,
} from '../words.ts';
import type { Found, Reading } from './reading.ts';

const UNIT =
  /^(?:mm|cm|m|km|kg|g|mg|ml|l|kb|mb|gb|ms|s|hz|khz|mhz|fnu|ntu|°c|°f|percent|percentage|degrees?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|litres?|liters?|gallons?|pints?|miles?|metres?|meters?|millimetres?|centimetres?|kilometres?|inch(?:es)?|feet|foot|yards?|grams?|kilos?|ounces?|pounds?|tons?|tonnes?|dollars?|euros?|pence|shillings?|pennies|cents?|points?|times)$/u;
const DURATION = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries)$/u;
const HOUR_WORDS = /^(?:at|until|till|from|before|after|by|past)$/u;
const LABEL =
  /^(?:no|number|bulletin|note|version|v|chapter|part|page|figure|fig|table|step|section|annex|issue|volume|vol|room|day|week|phase|level|article|rfc|route|line|batch|lot|item|rule|question|type|class|node|swift|julia|go|release|tag|mark|firmware|summer|winter|spring|autumn|fall)s?$/u;

const FRACTION = /^(?:halves|thirds|quarters|fifths|sixths|eighths|tenths)$/u;

const isFigure = ({ norm }: Word): boolean =>
  /^[£$€]?\d[\d.,]*(?:[–-]\d[\d.,]*)?(?:%|k|m|bn|°c|mm|cm|km|kg|g|ml|l)?$/u.test(norm) ||
  NUMBER_WORDS.has(norm) ||
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+$/u.test(norm);
const isYear = (norm: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(norm);

/** Figures that count or measure; dates, hours, years, versions and labels are none. */
export function readNumbers({ words, text, segments }: Reading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isFigure(word)) continue;
    let last = at;
    while (words[last]?.after === '' && NUMBER_WORDS.has(words[last + 1]?.norm ?? '')) last++;
    // “a hundred and thirty-four”
    if (
      words[last]?.norm === 'hundred' &&
      words[last + 1]?.norm === 'and' &&
      isFigure(words[last + 2] ?? word)
    )
      last += 2;
    const first = at;
    at = last;
    if (isLabel(words, first, last)) continue;
    const end = words[last];
    const next = end?.after === '' ? words[last + 1] : undefined;
    const hasUnit =
      next !== undefined && (UNIT.test(next.norm) || (!/^[£$€]/u.test(word.norm) && next.text === 'FNU'));
    if (hasUnit) last++;
    // “two shillings and four pence”
    const [and, more, unit] = words.slice(last + 1, last + 4);
    if (hasUnit && and?.norm === 'and' && more && isFigure(more) && unit && UNIT.test(unit.norm)) last += 3;
    const figureEnd = words[last]?.end ?? word.end;
    const bears = hasUnit || /^[£$€]|[%a-z]$/u.test(word.norm.replace(/^[a-z-]+$/u, ''));
    const counted = countedBy(words, last, hasUnit, bears);
    if ((!bears && !counted) || FRACTION.test(counted?.at(-1)?.norm ?? '')) continue;
    const lastWord = counted ? counted.at(-1) : words[last];
    const figure = text.slice(word.start, figureEnd);
    const clause = segments.find((segment) => segment.start <= word.start && word.end <= segment.end)?.clause;
    const countedText = counted && text.slice(counted[0]?.start ?? 0, counted.at(-1)?.end ?? 0);
    found.push({
      kind: 'number',
      start: word.start,
      end: lastWord?.end ?? figureEnd,
      figure,
      ...(countedText ? { counted: countedText } : {}),
      ...(clause ? { clause } : {}),
    });
    if (counted) at = Math.max(at, words.indexOf(lastWord ?? word));
    else at = Math.max(at, last);
  }
  return found;
}

function isLabel(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const word = words[first];
  const next = words[last + 1];
  if (!word) return true;
  if (/^(?:0\d|\d+\.\d+\.\d+)/u.test(word.norm) || /^one$/u.test(word.norm)) return true;
  if (
    next &&
    words[last]?.after === '' &&
    (MONTH.test(next.norm) || /^(?:a\.m|p\.m|am|pm|o'clock|bst|utc|gmt|cet|st|th)$/u.test(next.norm))
  )
    return true;
  if (/\d(?:am|pm|th|st|nd|rd)$/u.test(word.norm) || /\d:\d/u.test(word.norm)) return true;
  if (
    isYear(word.norm) &&
    !(next && looksPlural(next.norm) && words[last]?.after === '' && !PREPOSITIONS.has(next.norm))
  )
    return true;
  if (!before) return false;
  if (
    MONTH.test(before.norm) ||
    WEEKDAY.test(before.norm) ||
    before.after.includes('±') ||
    before.text === '±' ||
    /^(?:between|±)$/u.test(before.norm)
  )
    return true;
  if (LABEL.test(before.norm) && /^[.#\s]*$/u.test(before.after) && /^\d/u.test(word.norm)) return true;
  if (
    /^\p{Lu}/u.test(before.text) &&
    before.after === '' &&
    /^\d/u.test(word.norm) &&
    first > 1 &&
    !(next && UNIT.test(next.norm))
  )
    return true;
  return (
    HOUR_WORDS.test(before.norm) &&
    (next === undefined ||
      words[last]?.after !== '' ||
      CONJUNCTIONS.has(next.norm) ||
      PREPOSITIONS.has(next.norm) ||
      /^(?:every|each|today|on)$/u.test(next.norm))
  );
}

/** The noun behind a figure: “bags”, “later events”; behind a unit only what is “of” it. */
function countedBy(
  words: readonly Word[],
  last: number,
  hasUnit: boolean,
  bears: boolean,
): readonly Word[] | undefined {
  if (words[last]?.after !== '') return undefined;
  let at = last + 1;
  if (hasUnit || bears) {
    if (words[at]?.norm !== 'of') return undefined;
    at++;
    const noun = words[at];
    if (
      !noun ||
      isDeterminer(noun.norm) ||
      PRONOUNS.has(noun.norm) ||
      (words[at + 1]?.after === undefined && at > words.length)
    )
      return undefined;
    return verbReadings(noun.norm).some(({ form }) => form === 'gerund') ||
      ADJECTIVES.has(noun.norm) ||
      /^(?:which|whom|these|those|it|them|us)$/u.test(noun.norm)
      ? undefined
      : [noun];
  }
  const nouns: Word[] = [];
  for (; at < words.length && nouns.length < 3; at++) {
    const word = words[at];
    if (!word || stops(word)) break;
    nouns.push(word);
    if (looksPlural(word.norm) && !ADJECTIVES.has(word.norm))
      return DURATION.test(word.norm) ? undefined : nouns;
    if (word.after !== '') break;
  }
  return undefined;
}

const stops = ({ norm }: Word): boolean =>
  PREPOSITIONS.has(norm) ||
  CONJUNCTIONS.has(norm) ||
  SUBORDINATORS.has(norm) ||
  PRONOUNS.has(norm) ||
  isDeterminer(norm) ||
  isAdverb(norm) ||
  /^(?:to|is|are|was|were|has|have|had|will|can)$/u.test(norm) ||
  (verbReadings(norm).some(({ form }) => form === 'past') && !norm.endsWith('ed'));
