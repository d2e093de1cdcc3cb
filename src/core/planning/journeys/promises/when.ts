import { readNumberPhrase } from '../../../english/numbers.ts';
import { MINUTES_PER_DAY } from '../journey.ts';

/** When something is to come, in minutes from now. */
export interface When {
  readonly from: number;
  readonly to: number;
}

const HOUR = 60;
const DAY = MINUTES_PER_DAY;

interface UnitOfTime {
  readonly minutes: number;
  /** How far what comes may be off, as people count days and not hours. */
  readonly slack: number;
}

const UNITS: Readonly<Record<string, UnitOfTime>> = {
  minute: { minutes: 1, slack: 30 },
  hour: { minutes: HOUR, slack: HOUR },
  day: { minutes: DAY, slack: DAY / 2 },
  night: { minutes: DAY, slack: DAY / 2 },
  'working day': { minutes: DAY, slack: DAY / 2 },
  'business day': { minutes: DAY, slack: DAY / 2 },
  week: { minutes: 7 * DAY, slack: 2 * DAY },
  fortnight: { minutes: 14 * DAY, slack: 3 * DAY },
  month: { minutes: 30 * DAY, slack: 4 * DAY },
  year: { minutes: 365 * DAY, slack: 30 * DAY },
};

const UNIT = String.raw`(minute|hour|working day|business day|day|night|week|fortnight|month|year)s?`;
const COUNT = String.raw`(a few|a couple of|an?|another|the|\d+|[a-z]+(?:[ -][a-z]+)?)`;
const APPROXIMATE = String.raw`(?:(?:about|around|roughly|some|just|only|exactly|another)\s+)?`;

const LENGTH = new RegExp(String.raw`^${APPROXIMATE}${COUNT}\s+${UNIT}\b`, 'i');
/** “a day or two”, “two or three weeks”, “2-3 days” */
const EITHER = new RegExp(
  String.raw`^${APPROXIMATE}${COUNT}(?:\s+${UNIT})?\s*(?:or|to|-|–)\s*(\d+|[a-z]+)(?:\s+${UNIT})?\b`,
  'i',
);

const VAGUE: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'a few': [2, 6],
  'a couple of': [2, 3],
  few: [2, 6],
};

function countOf(words: string): readonly [number, number] | undefined {
  const text = words.toLowerCase();
  const vague = VAGUE[text];
  if (vague) return vague;
  if (/^(?:an?|another|the)$/.test(text)) return [1, 1];
  if (/^\d+$/.test(text)) return [Number(text), Number(text)];
  const list = text.split(/[ -]/);
  const phrase = readNumberPhrase(text.includes('-') ? [text] : list);
  return phrase?.number.kind === 'cardinal' ? [phrase.number.value, phrase.number.value] : undefined;
}

/** The length of time that a text begins with, such as `two weeks`; a span of it, as “a few days” is none exactly. */
export const lengthAt = (text: string): When | undefined => eitherLength(text) ?? oneLength(text);

const unitNamed = (name: string | undefined): UnitOfTime | undefined => UNITS[(name ?? '').toLowerCase()];

function eitherLength(text: string): When | undefined {
  const [, first = '', firstUnit, second = '', secondUnit] = EITHER.exec(text) ?? [];
  const unit = unitNamed(firstUnit ?? secondUnit);
  const [low, high] = [countOf(first), countOf(second)];
  if (!unit || !low || !high || high[1] <= low[0]) return undefined;
  return { from: low[0] * unit.minutes - unit.slack, to: high[1] * unit.minutes + unit.slack };
}

function oneLength(text: string): When | undefined {
  const [, words = '', name = ''] = LENGTH.exec(text) ?? [];
  const [count, unit] = [countOf(words), unitNamed(name)];
  if (!count || !unit) return undefined;
  const minutes = count[0] * unit.minutes;
  // A weekend may lie between working days; from a day on, hours are counted like days.
  const days = /working|business/i.test(name) ? 2 * DAY : 0;
  const slack = Math.max(unit.slack, minutes >= DAY ? DAY / 2 : 0);
  return { from: Math.max(0, minutes - slack), to: count[1] * unit.minutes + slack + days };
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Ways to say when, with the days they stand for from the day on which they are read. */
const PHRASES: readonly (readonly [phrase: RegExp, from: number, to: number])[] = [
  [/\bday after tomorrow\b/i, 1.5, 2.5],
  [/\btomorrow\b/i, 0.25, 1.75],
  [/\b(?:tonight|this (?:evening|afternoon|morning)|later today|by the end of (?:the|to)day|today)\b/i, 0, 1],
  [
    /\b(?:straight|right) away\b|\bat once\b|\bimmediately\b|\bin a (?:moment|minute|second)\b|\bwithin minutes\b|\bshortly\b(?! (?:before|after))/i,
    0,
    1,
  ],
  [/\bin the morning\b|\bovernight\b/i, 0.25, 1.75],
  [/\b(?:later|end of) (?:this|the) week\b|\bthis week\b|\b(?:this|the|at the) weekend\b/i, 0, 7],
  [/\bnext week\b|\bthis time next week\b|\ba week (?:today|from now)\b/i, 3, 13],
  [/\bnext month\b/i, 10, 61],
  [/\blater this month\b|\bbefore the month is out\b|\bby the end of the month\b/i, 0, 31],
  [new RegExp(String.raw`\bnext ${WEEKDAY}\b`, 'i'), 1, 14],
  [new RegExp(String.raw`\b(?:on|this|by|until|till|come) ${WEEKDAY}\b(?!s)`, 'i'), 0, 7.5],
];

/** When a sentence says that something comes; undefined where it does not say. */
export function whenIn(sentence: string): When | undefined {
  const within = /\bwithin\s+(?:the\s+(?:next\s+)?)?/i.exec(sentence);
  if (within) {
    const length = lengthAt(sentence.slice(within.index + within[0].length));
    if (length) return { from: 0, to: length.to };
  }
  for (const { index, 0: lead } of sentence.matchAll(
    /\b(?:in|after)\s+|\b(?=(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)\s[a-z]+s?\s(?:from now|later|on from|after (?:this|that))\b)/gi,
  )) {
    const length = lengthAt(sentence.slice(index + lead.length));
    // “In a week of rain”, and “two days before it ends”, which another day decides.
    if (length && !/^\S+(?:\s\S+)?\s+\w+\s+(?:of|before)\b/i.test(sentence.slice(index + lead.length)))
      return length;
  }
  for (const [phrase, from, to] of PHRASES)
    if (phrase.test(sentence)) return { from: from * DAY, to: to * DAY };
  return undefined;
}

/** How long a sentence says that something lasts: `for a month`, `this week`. Minutes. */
export function durationIn(sentence: string): number | undefined {
  const found = /\bfor\s+(?:at least\s+|the next\s+|the\s+)?/i.exec(sentence);
  const length = found && lengthAt(sentence.slice(found.index + found[0].length));
  if (length) return (length.from + length.to) / 2;
  if (/\bthis week\b|\bfor the week\b|\buntil next week\b/i.test(sentence)) return 7 * DAY;
  return /\bthis month\b|\buntil next month\b/i.test(sentence) ? 28 * DAY : undefined;
}
