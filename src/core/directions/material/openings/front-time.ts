import { readClause } from '../clause.ts';
import { bears, capital, hasNumber, inside, predicate, type Opening, type Source } from './opening.ts';

const TIME =
  /,? ((?:for|after|within|since|in|on|until) (?:the (?:last|past|next|first) )?(?:(?:\d+|\p{L}+(?:-\p{L}+)?) (?:seconds|minutes|hours|days|nights|weeks|months|years|decades)|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)|last (?:year|week|month|spring|summer|autumn|winter|night))(?=$|, )/u;

/** “They hung in the gallery for thirty-four days, …” as “For thirty-four days they hung in the gallery.” */
export function frontTime({ text, index, isName }: Source): Opening[] {
  const match = TIME.exec(text);
  if (!match) return [];
  const time = match[1] ?? '';
  if (/^for (?:\p{Lu}|\d{4})/u.test(time)) return [];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (bears(after) || before.includes(',')) return [];
  const clause = readClause(before, isName);
  if (clause?.lead !== '' || clause.isNegated || clause.rest === '' || clause.person === 'it') return [];
  if (/^(?:in|on|last)\b/u.test(time) && /\b(?:have|has)\b|['’]ve/u.test(clause.auxiliary)) return [];
  // What is given, meant or done for a time, or falls in it, cannot do without it.
  if (
    /\b(?:and|or|that|who|which|to|than|when|if|from|between|is|are|was|were|it|them|ours|theirs|this|these|those)\b/u.test(
      clause.rest,
    ) ||
    /^(?:be|last|take|wait|stay|keep|live|date|start|begin)$/u.test(clause.base)
  )
    return [];
  if (
    /^(?:that|this|these|those|he|she|they|there)$/iu.test(clause.subject) &&
    index > 0 &&
    !/^they$/iu.test(clause.subject)
  )
    return [];
  const comma = time.split(' ').length > 3 ? ',' : '';
  return [
    {
      text: `${capital(time)}${comma} ${inside(clause)}${predicate(clause)}.`,
      from: [index],
      hooks: hasNumber(time) && !/\d{4}/u.test(time) ? ['timestamp', 'number'] : ['timestamp'],
      change: 'The time comes first.',
    },
  ];
}
