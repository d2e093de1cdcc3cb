import { NUMBER_BOUNDS, readNumberPhrase, type NumberWord } from '../english/numbers.ts';
import { monthOf } from '../english/dates.ts';
import { unitOf } from '../english/units.ts';
import { normalize } from '../text/index.ts';
import type { Fact, FactKind } from './fact.ts';

const DIGITS =
  /(?<![\p{L}\p{N}_])(?<sign>(?:[£$€¥#]|(?<![\p{N}\s])[+−–-]|(?<=\s|^)[+−-])\s?)*(?<figure>\d+(?:[.,:/–-]?\d+)*)(?:\s?(?<after>[%‰°£$€¥])|(?<ordinal>st|nd|rd|th)\b|(?<glued>[a-z]{1,3})\b)?/giu;
const WORD = /\p{L}[\p{L}-]*\p{L}/gu;

/** Numbers in digits and in words, with their units and bounds, in no particular order. */
export function numbersIn(text: string): Fact[] {
  const inDigits = [...text.matchAll(DIGITS)].map((match) => digitsFact(text, match));
  const taken = new Set(
    inDigits.flatMap(({ start, end }) => (end > start ? wordStarts(text, start, end) : [])),
  );
  return [...inDigits, ...wordsFacts(text, taken)];
}

const wordStarts = (text: string, start: number, end: number): number[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index);

/** A number without its context. */
interface Figure {
  readonly start: number;
  readonly end: number;
  /** The form used for comparison: `1240`, `2.` for `second`, `half`. */
  readonly figure: string;
  readonly amount: number | undefined;
  /** A sign before or after it: `£`, `%`, `-`. */
  readonly signs: string;
}

function digitsFact(text: string, match: RegExpMatchArray): Fact {
  const { figure = '', after = '', ordinal, glued } = match.groups ?? {};
  const start = match.index ?? 0;
  const unit = glued === undefined ? undefined : unitOf(glued.toLowerCase());
  const end = start + match[0].length - (unit ? (glued?.length ?? 0) : 0);
  const before = match[0].slice(0, match[0].indexOf(figure)).replace(/\s/g, '').replace(/[−–]/g, '-');
  const compact = figure.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replace(/–/g, '-');
  const tail = ordinal ? '.' : unit === undefined ? (glued?.toLowerCase() ?? '') : '';
  const scaled = scaleAfter(text, end, compact + tail);
  return finish(text, {
    start,
    end: scaled?.end ?? end,
    figure: scaled ? String(scaled.amount) : compact + tail,
    amount: scaled?.amount ?? (/^\d+(?:\.\d+)?$/.test(compact) ? Number(compact) : undefined),
    signs: before + after,
  });
}

/** `3 million` is 3000000. */
function scaleAfter(text: string, end: number, figure: string): { end: number; amount: number } | undefined {
  const [whole, word = ''] =
    /^[\s-](hundred|thousand|million|billion|trillion)\b/i.exec(text.slice(end, end + 12)) ?? [];
  const scale = readNumberPhrase([word.toLowerCase()])?.number;
  if (whole === undefined || scale?.kind !== 'cardinal' || !/^\d+(?:\.\d+)?$/.test(figure)) return undefined;
  return { end: end + whole.length, amount: Number((Number(figure) * scale.value).toPrecision(12)) };
}

function wordsFacts(text: string, taken: ReadonlySet<number>): Fact[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    norm: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || taken.has(first.start)) continue;
    const run = runFrom(text, words, at);
    const phrase = readNumberPhrase(run);
    if (!phrase) continue;
    const last = words[at + phrase.words - 1] ?? first;
    facts.push(
      finish(text, {
        start: first.start,
        end: last.end,
        figure: figureOf(phrase.number),
        amount: 'value' in phrase.number ? phrase.number.value : undefined,
        signs: '',
      }),
    );
    at += phrase.words - 1;
  }
  return facts;
}

const LONGEST_PHRASE = 12;

/** The words from `first` on that are separated by white space or a hyphen only. */
function runFrom(
  text: string,
  words: readonly { norm: string; start: number; end: number }[],
  from: number,
): string[] {
  const run: string[] = [];
  for (let at = from; at < words.length && run.length < LONGEST_PHRASE; at++) {
    const [previous, word] = [words[at - 1], words[at]];
    if (!word || (at > from && previous && !/^[\s-]+$/.test(text.slice(previous.end, word.start)))) break;
    run.push(word.norm);
  }
  return run;
}

const figureOf = (number: NumberWord): string => {
  if (number.kind === 'amount') return number.name;
  return number.kind === 'ordinal' ? `${String(number.value)}.` : String(number.value);
};

const MONTH_BEFORE = /(\p{L}+)\.?\s+(?:the\s+)?$/u;

/** Adds a number's context: its unit or month, and its bound. */
function finish(text: string, { start, end, figure, amount, signs }: Figure): Fact {
  const before = text.slice(Math.max(0, start - 24), start);
  const [behind, word] = /^(?:\s+of\s+|[\s-]?)(\p{L}[\p{L}.’']*)/u.exec(text.slice(end, end + 24)) ?? [];
  const norm = normalize(word ?? '').replace(/\.$/, '');
  const isDay = /^\d{1,2}\.?$/.test(figure);
  const day = figure.replace(/\.$/, '');
  const monthAfter = isDay ? monthOf(norm) : undefined;
  const monthBefore = isDay ? monthOf(normalize(MONTH_BEFORE.exec(before)?.[1] ?? '')) : undefined;
  const bound = boundOf(before);
  const made = (kind: FactKind, value: string, stop: number, unit?: string): Fact => ({
    kind,
    start,
    end: stop,
    text: text.slice(start, stop),
    value: bound + value,
    ...(amount === undefined ? {} : { amount }),
    ...(unit === undefined ? {} : { unit }),
  });
  const reach = end + (behind?.length ?? 0);
  if (monthAfter !== undefined) return made('date', `${day} ${monthAfter}`, reach);
  if (monthBefore !== undefined) return made('date', `${day} ${monthBefore}`, end);
  if (/[%]/.test(signs) || /^\s?per\s?cent/i.test(text.slice(end, end + 9)))
    return made('percentage', `${signs.replace('%', '')}${figure}%`, signs.includes('%') ? end : reach, '%');
  const currency = /[£$€¥]/.exec(signs)?.[0];
  if (currency !== undefined)
    return made('money', signs.replace(currency, '') + currency + figure, end, currency);
  const unit = behind?.includes(' of ') === true ? undefined : unitOf(norm);
  if (unit?.dimension === 'money') return made('money', signs + unit.one + figure, reach, unit.one);
  if (unit) {
    const label = figure === '1' ? unit.one : unit.many;
    return made(
      KIND_OF_DIMENSION.get(unit.dimension) ?? 'quantity',
      `${signs}${figure} ${label}`,
      reach,
      unit.one,
    );
  }
  if (/^\d{1,2}:\d{2}$/.test(figure)) return made('time', signs + figure, end);
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(figure))
    return made('date', signs + figure, end);
  return made('number', signs + figure, end);
}

const KIND_OF_DIMENSION: ReadonlyMap<string, FactKind> = new Map([
  ['time', 'duration'],
  ['clock', 'time'],
]);

function boundOf(before: string): string {
  const near = normalize(before).replace(/\s+/g, ' ');
  if (!near.endsWith(' ')) return '';
  for (const [bound, wordings] of NUMBER_BOUNDS)
    if (wordings.some((wording) => ` ${near}`.endsWith(` ${wording} `))) return `${bound} `;
  return '';
}
