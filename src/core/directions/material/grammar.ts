import type { Clause } from './material.ts';
import { gerundOf } from './verbs.ts';
import { straight } from './words.ts';

export type QuestionWord = 'why' | 'when' | 'how' | 'who' | 'where' | 'since when' | '';

/** “our forge” as one says it to its owner: “your forge”. */
export const toYou = (phrase: string): string =>
  phrase
    .replace(/\b(?:our|my)\b/giu, (word) => (/^[OM]/u.test(word) ? 'Your' : 'your'))
    .replace(/\b(?:ours|mine)\b/giu, 'yours')
    .replace(/\b(?:ourselves)\b/giu, 'yourselves')
    .replace(/\bmyself\b/giu, 'yourself')
    .replace(/\b(?:we|us|me)\b/gu, 'you')
    .replace(/\bWe\b/gu, 'You')
    .replace(/\bI['’]m\b/gu, 'you’re')
    .replace(/\bI am\b/gu, 'you are')
    .replace(/\bI was\b/gu, 'you were')
    .replace(/\bI\b/gu, 'you');

/** In curly quotation marks, without the mark that ended it. */
export function quoted(text: string): string {
  const inner = text
    .trim()
    .replace(/[.,;:!…]+$/u, '')
    .replace(/[“"]([^”"]*)[”"]/gu, '‘$1’');
  return `“${inner}”`;
}

const secondPerson = /\b(?:you|your|yours|yourself|y['’]all)\b/iu;
const wholeOf = ({ lead, subject, auxiliary, verb, rest }: Clause): string =>
  [lead, subject, auxiliary, verb, rest].join(' ');
const isYou = (clause: Clause): boolean => clause.person === 'i' || clause.person === 'we';
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ').replace(/\s+,/gu, ',');

/** The subject inside a sentence: “you” for I and we, a capital only where it is a name's. */
function subjectOf(clause: Clause): string {
  if (isYou(clause)) return 'you';
  const subject = toYou(clause.subject);
  const first = /^\S+/u.exec(subject)?.[0] ?? '';
  const common =
    /^(?:The|A|An|This|That|These|Those|Your|His|Her|Its|Their|Every|Each|No|Any|Some|Both|All|He|She|It|They|There|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Most|Many|Few|Everyone|Everybody|Nobody|Nothing|Everything|Someone|Another)$/u;
  return common.test(first) || (clause.person === 'plural' && !/ and /u.test(subject) && /s$/u.test(first))
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject;
}

const FULL: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
]);

const spelledOut = (word: string): string => FULL.get(straight(word)) ?? word;
const forYou = (clause: Clause, word: string): string =>
  isYou(clause)
    ? ({ am: 'are', was: 'were', "wasn't": 'weren’t', 'wasn’t': 'weren’t' }[word.toLowerCase()] ?? word)
    : word;

function doFor(clause: Clause): string {
  if (clause.tense === 'past') return 'did';
  return /^(?:he|she|it|singular)$/u.test(clause.person) ? 'does' : 'do';
}

/** Front word and rest of the verb group, for inversion. */
function inverted(clause: Clause): { first: string; remaining: string } | undefined {
  const parts = clause.auxiliary.split(/\s+/u).filter(Boolean);
  const at = parts.findIndex((part) =>
    /^(?:can|could|will|would|may|might|must|shall|should|am|is|are|was|were|have|has|had|do|does|did)(?:n['’]t)?$|^(?:can|won|shan)['’]t$|^cannot$|^['’](?:ll|ve|re|m|s|d)$/iu.test(
      part,
    ),
  );
  if (at > 0) return undefined;
  if (at === 0) {
    let first = spelledOut(parts[0] ?? '');
    const others = parts.slice(1);
    if (/^['’]s$/u.test(first)) {
      if (/ing$/u.test(clause.verb)) first = 'is';
      else if (/^(?:been|got|had)$/u.test(others[0] ?? clause.verb)) first = 'has';
      else return undefined;
    }
    if (/^['’]d$/u.test(first)) return undefined;
    if (first === 'cannot') return { first: 'can', remaining: join('not', ...others, clause.verb) };
    return { first: forYou(clause, first), remaining: join(...others, clause.verb) };
  }
  if (clause.base === 'be') {
    const verb = /^['’]s$/u.test(clause.verb) ? 'is' : spelledOut(clause.verb);
    return { first: forYou(clause, verb), remaining: parts.join(' ') };
  }
  return { first: doFor(clause), remaining: join(...parts, clause.base) };
}

// A second finite verb would stay as it is where the first one changes.
const sharesSubject = (rest: string): boolean => /\b(?:and|but|or|so|then)\b/u.test(rest);

/** As a question to the writer, without its mark: “why did you stop dyeing the thread in March”. */
export function toQuestion(clause: Clause, word: QuestionWord): string | undefined {
  if (secondPerson.test(wholeOf(clause))) return undefined;
  if (word === 'who') return undefined;
  const turned = inverted(clause);
  if (!turned || sharesSubject(clause.rest)) return undefined;
  const lead = leadOf(clause);
  if (lead === undefined) return undefined;
  return join(word, turned.first, subjectOf(clause), turned.remaining, toYou(clause.rest), lead);
}

/** What stands before the subject, said behind instead. */
function leadOf({ lead }: Clause): string | undefined {
  const bare = lead.replace(/^(?:And|But|So|Yet|Or|Nor)\b,?\s*/u, '').replace(/,$/u, '');
  if (bare === '' || /^(?:then|still|now|also|again|soon|just|even|finally|actually)$/iu.test(bare))
    return '';
  return toYou(bare.charAt(0).toLowerCase() + bare.slice(1));
}

/** As told to the writer: “you stopped dyeing the thread in March”. */
export function told(clause: Clause): string | undefined {
  if (secondPerson.test(wholeOf(clause))) return undefined;
  const lead = leadOf(clause);
  if (lead === undefined) return undefined;
  const subject = subjectOf(clause);
  const leans = /^['’]/u.test(clause.auxiliary || clause.verb);
  const parts = clause.auxiliary.split(/\s+/u).filter(Boolean);
  const own = (part: string): string => (/^['’]m$/u.test(part) ? '’re' : forYou(clause, part));
  const group = [...parts, clause.verb].map((part, at) => (at === 0 ? own(part) : part));
  return leans
    ? join(`${subject}${group[0] ?? ''}`, ...group.slice(1), toYou(clause.rest), lead)
    : join(subject, ...group, toYou(clause.rest), lead);
}

/** “stop dyeing the thread in March”; “not open posted repairs”. */
export function infinitive(clause: Clause): string | undefined {
  if (secondPerson.test(wholeOf(clause)) || clause.isPassive || sharesSubject(clause.rest)) return undefined;
  if (
    /\b(?:can|could|may|might|must|should|would|been|never)\b|ing$/iu.test(
      `${clause.auxiliary} ${clause.verb}`,
    )
  )
    return undefined;
  return join(clause.isNegated ? 'not' : '', clause.base, toYou(clause.rest));
}

/** “stopping dyeing the thread in March”. */
export function gerund(clause: Clause): string | undefined {
  const plain = infinitive(clause);
  if (plain === undefined) return undefined;
  return join(clause.isNegated ? 'not' : '', gerundOf(clause.base), toYou(clause.rest));
}

/** “you did not stop dyeing the thread in March”; undefined where it is a negation already. */
export function negated(clause: Clause): string | undefined {
  if (clause.isNegated || secondPerson.test(wholeOf(clause))) return undefined;
  const turned = inverted(clause);
  if (!turned || sharesSubject(clause.rest)) return undefined;
  return join(subjectOf(clause), turned.first, 'not', turned.remaining, toYou(clause.rest));
}
