import type { Found, Reading } from './reading.ts';

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|an?|half an|a few|several)';
const UNIT = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASON =
  '(?:spring|summer|autumn|winter|morning|afternoon|evening|night|week|month|year|weekend|Christmas)';

const TIMES: readonly RegExp[] = [
  new RegExp(
    `\\b[Ff]rom (?:${DAY} )?\\d{1,2}(?: ${MONTH})? (?:to|until) (?:${DAY} )?\\d{1,2} ${MONTH}(?: \\d{4})?`,
    'u',
  ),
  new RegExp(`\\b[Ff]rom \\d{4} (?:to|until) \\d{4}\\b`, 'u'),
  new RegExp(
    `\\b(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) )?(?:${DAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) )?(?:${DAY},? )?${MONTH} \\d{1,2}\\b(?:,? \\d{4})?`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ff]or|[Aa]fter|[Ww]ithin|[Ii]n|[Tt]ake|[Tt]akes|[Tt]ook) (?:the (?:last|past|next|first) )?${NUMBER} ${UNIT}\\b`,
    'u',
  ),
  new RegExp(`\\b${NUMBER} ${UNIT} (?:ago|later|earlier|ahead)\\b`, 'iu'),
  new RegExp(
    `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) (?:the ${SEASON} of )?(?:early |late |mid-)?(?:${MONTH}|\\d{4}\\b)(?: \\d{4}\\b)?`,
    'u',
  ),
  new RegExp(
    `\\b[Oo]n (?:the |an? )?${DAY}s?(?: (?:morning|afternoon|evening|night|last year|last week))?\\b`,
    'u',
  ),
  new RegExp(`\\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]very) (?:${DAY}|${SEASON})\\b`, 'u'),
  new RegExp(
    `\\b(?:[Aa]t|[Bb]y|[Uu]ntil) (?:(?:\\d{1,2}(?::\\d\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm|o['’]clock))|noon|midnight|dawn|dusk|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;]|$| (?:and|on|every|sharp)))`,
    'u',
  ),
];

/** Dates, durations and moments; the longest that begins at a place. */
export function readTimes({ text, segments }: Reading): Found[] {
  const found: Found[] = [];
  for (const pattern of TIMES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const verb = /^(?:takes?|took) /iu.exec(match[0]);
    const start = match.index + (verb?.[0].length ?? 0);
    const end = match.index + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const clause = segments.find((segment) => segment.start <= start && end <= segment.end)?.clause;
    found.push({ kind: 'time', start, end, ...(clause ? { clause } : {}) });
  }
  return found;
}
