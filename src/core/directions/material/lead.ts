import { isAuxiliary } from './verb-group.ts';
import { verbReadings } from './verbs.ts';
import {
  ADVERBS,
  ARTICLES,
  MONTH,
  WEEKDAY,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  type Word,
} from './words.ts';

const TIME =
  /^(?:year|week|month|spring|summer|autumn|fall|winter|night|morning|time|evening|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
// Adverbs that lead a sentence without a comma.
const LEADS =
  /^(?:then|now|still|also|sometimes|usually|soon|finally|eventually|suddenly|often|today|recently|perhaps)$/u;
const startsSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (PRONOUNS.has(word.norm.replace(/'.*/u, '')) || word.norm.replace(/'.*/u, '') === 'there');

/** Index of the word that the subject begins with, behind “And”, “Last year” or “In March,”; undefined for a leading clause. */
export function readLead(words: readonly Word[]): number | undefined {
  let at = 0;
  const word = (): Word | undefined => words[at];
  if (CONJUNCTIONS.has(word()?.norm ?? '')) at++;
  while (ADVERBS.has(word()?.norm ?? '') && !(word()?.norm === 'only' || word()?.norm === 'even')) {
    const isApart = word()?.after === ',';
    if (!isApart && !LEADS.test(word()?.norm ?? '')) break;
    at++;
    if (isApart) break;
  }
  const first = word();
  if (!first) return undefined;
  if (/^(?:last|next|this|every|one)$/u.test(first.norm) && TIME.test(words[at + 1]?.norm ?? '')) {
    const isApart = words[at + 1]?.after === ',';
    if (isApart || startsSubject(words[at + 2])) return at + 2;
    const beyond = words[at + 2];
    if (beyond && (/^\p{Lu}/u.test(beyond.text) || ARTICLES.has(beyond.norm))) return at + 2;
    if (/^(?:last|next)$/u.test(first.norm)) return undefined;
    return at;
  }
  if (!PREPOSITIONS.has(first.norm)) {
    return SUBORDINATORS.has(first.norm) && first.norm !== 'that' ? undefined : at;
  }
  if (/^(?:since|until|as|than|like|without|by|after|before)$/u.test(first.norm)) return undefined;
  const day = words[at + 1];
  const next = words[at + 2];
  if (
    day &&
    next &&
    day.after === '' &&
    (WEEKDAY.test(day.norm) || MONTH.test(day.norm) || /^(?:19|20)\d\d$/u.test(day.norm))
  ) {
    const isYear = /^\d/u.test(next.text);
    if (!isYear && (/^\p{Lu}/u.test(next.text) || ARTICLES.has(next.norm))) return at + 2;
  }
  for (let end = at + 1; end < Math.min(words.length, at + 8); end++) {
    const last = words[end];
    if (!last || isAuxiliary(last.norm) || SUBORDINATORS.has(last.norm)) return undefined;
    if (verbReadings(last.norm).some(({ form }) => form === 'gerund')) return undefined;
    if (last.after === ',' || (last.after === '' && startsSubject(words[end + 1]))) return end + 1;
    if (last.after !== '') return undefined;
  }
  return undefined;
}
