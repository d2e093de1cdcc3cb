import { isOfTheWriter, subjectInside, toYou } from './address.ts';
import type { Clause } from './material.ts';
import { gerundOf, thirdOf, verbReadings } from './verbs.ts';
import { straight } from './words.ts';

export type QuestionWord = 'why' | 'when' | 'how' | 'who' | 'where' | 'since when' | '';

const join = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/\s+([,.])/gu, '$1');
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const wholeOf = ({ lead, subject, auxiliary, verb, rest }: Clause): string =>
  [lead, subject, auxiliary, verb, rest].join(' ');
const isSingular = ({ person }: Clause): boolean => /^(?:he|she|it|singular)$/u.test(person);

const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves|y['’]all)\b/iu;
// Pronouns of the first person that “you” does not stand for as they are, and turns that a question cannot take along.
const UNTURNABLE = /\b(?:let['’]?s|I['’](?:d|ve|ll)|as if|or not|thanks?|please|dear)\b|[“”"!?]/u;

/** Whether it can be said to the writer at all. */
const isSayable = (clause: Clause): boolean =>
  !SECOND_PERSON.test(wholeOf(clause)) && !UNTURNABLE.test(clause.rest);

/** The auxiliaries, in order, without what stands between them. */
const AUXILIARY =
  /^(?:(?:can|could|will|would|may|might|must|shall|should|am|is|are|was|were|be|been|being|have|has|had|do|does|did)(?:n['’]t)?|(?:can|won|shan)['’]t|cannot|['’](?:ll|ve|re|m|s|d))$/iu;
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
]);
const forYou = (clause: Clause, word: string): string =>
  isOfTheWriter(clause)
    ? word
        .replace(/^(['’])m$/u, '$1re')
        .replace(/^(?:am|was)(?=n['’]t$|$)/u, (form) => (form === 'am' ? 'are' : 'were'))
    : word;

/** The first auxiliary spelled out; undefined for a “’s” or “’d” that may be either of two. */
function spelledOut(clause: Clause, first: string, next: string): string | undefined {
  const norm = straight(first);
  if (norm === "'d") return undefined;
  if (norm !== "'s") return SPELLED.get(norm) ?? first;
  if (clause.base === 'be' && clause.auxiliary === '') return 'is';
  if (/^(?:been|got|had)$/u.test(next)) return 'has';
  return verbReadings(straight(clause.verb)).some(({ form }) => form === 'gerund') ? 'is' : undefined;
}

/** What goes before the subject in a question, and what stays behind it. */
interface Turned {
  readonly first: string;
  readonly behind: string;
}

function turned(clause: Clause): Turned | undefined {
  const parts = wordsOf(clause.auxiliary);
  const at = parts.findIndex((part) => AUXILIARY.test(part));
  const before = at < 0 ? parts : parts.slice(0, at);
  if (at >= 0) {
    const others = parts.slice(at + 1);
    const first = spelledOut(
      clause,
      parts[at] ?? '',
      others.find((part) => AUXILIARY.test(part)) ?? clause.verb,
    );
    if (first === undefined) return undefined;
    if (straight(first) === 'cannot')
      return { first: 'can', behind: join(...before, 'not', ...others, clause.verb) };
    return { first: forYou(clause, first), behind: join(...before, ...others, clause.verb) };
  }
  if (clause.base === 'be') {
    const first = spelledOut(clause, clause.verb, '');
    return first === undefined ? undefined : { first: forYou(clause, first), behind: join(...before) };
  }
  const first = clause.tense === 'past' ? 'did' : isSingular(clause) ? 'does' : 'do';
  return { first, behind: join(...before, clause.base) };
}

/** Whether a second verb hangs on the same subject: it would keep a form that no longer fits. */
function sharesSubject({ rest, tense, person }: Clause): boolean {
  const words = wordsOf(rest);
  const form = tense === 'past' ? 'past' : /^(?:he|she|it|singular)$/u.test(person) ? 'third' : undefined;
  return words.some((word, at) => {
    if (!/^(?:and|but|or|then|yet)$/iu.test(word) && !word.endsWith(',')) return false;
    const next = words.slice(at + 1, at + 3).map((one) => straight(one).replace(/[.,]+$/u, ''));
    return next.some(
      (one) =>
        (AUXILIARY.test(one) && !/^(?:be|been|being)$/u.test(one)) ||
        verbReadings(one).some((reading) => reading.form === form),
    );
  });
}

// Said before the subject to join a sentence to the one before; a question does not need it.
const DROPPED_LEAD =
  /^(?:then|still|now|also|again|soon|just|finally|actually|eventually|first|later|today)$/iu;

/** What stood before the subject, to be said at the end; undefined where it cannot go there. */
function leadBehind({ lead, rest }: Clause): string | undefined {
  const bare = lead.replace(/^(?:And|But|So|Yet|Or|Nor)\b,?\s*/iu, '').replace(/,$/u, '');
  if (bare === '') return '';
  if (DROPPED_LEAD.test(bare)) return /^(?:now|again|today)$/iu.test(bare) ? undefined : '';
  if (bare.includes(',') || wordsOf(bare).length > 6 || /[,]/u.test(rest)) return undefined;
  const isName = /^\p{Lu}\p{L}+day\b/u.test(bare);
  return toYou(isName ? bare : bare.charAt(0).toLowerCase() + bare.slice(1));
}

const TIME =
  /\b(?:when|while|until|since|ago|today|yesterday|tomorrow|tonight|now|last|next|every|always|never|once|twice|again|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|in May|years?|weeks?|months?|days?|hours?|minutes?|o['’]clock|a\.m|p\.m)\b/iu;
const PLACE = /\b(?:in|at|on|from|to|into|here|there|where|upstairs|outside|inside|home)\b/iu;
const STATE =
  /^(?:be|have|know|want|need|like|love|cost|contain|own|mean|seem|belong|matter|stand|lie|hope|believe|think|wish|say)$/u;

/**
 * A clause as a question to the writer, without its mark: “why did you stop dyeing the thread in March”. With “who” the subject is
 * asked for. Undefined where that is not sure, or where the question would ask for what the clause says.
 */
export function toQuestion(clause: Clause, word: QuestionWord): string | undefined {
  if (!isSayable(clause)) return undefined;
  if (word === 'who') return whoQuestion(clause);
  const said = `${clause.lead} ${clause.auxiliary} ${clause.rest}`;
  if ((word === 'when' || word === 'since when') && (TIME.test(said) || clause.tense === 'future'))
    return undefined;
  if (
    word === 'since when' &&
    (clause.tense !== 'present' || /\b(?:have|has|can|may|must)\b|['’]ve/u.test(clause.auxiliary))
  )
    return undefined;
  if (word === 'where' && PLACE.test(said)) return undefined;
  if (word === 'how' && (STATE.test(clause.base) || clause.isNegated)) return undefined;
  if (/^(?:when|where)$/u.test(word) && clause.isNegated) return undefined;
  if (
    /\b(?:may|might)\b/u.test(clause.auxiliary) ||
    /^(?:that|whether)\b/u.test(clause.base === 'be' ? clause.rest : '')
  )
    return undefined;
  if (/\b(?:still|just|really|totally)\b.*n['’]t/u.test(clause.auxiliary)) return undefined;
  const parts = turned(clause);
  const lead = leadBehind(clause);
  if (!parts || lead === undefined || sharesSubject(clause)) return undefined;
  const subject = subjectInside(clause);
  // A quantity at the head is denied or asked for as a whole: “why do no bags leave”.
  if (/^(?:no|none|nobody|nothing|neither|few|most)\b/u.test(subject)) return undefined;
  // “not” goes behind the subject, the short form with the verb.
  return join(word, parts.first, subject, parts.behind, toYou(clause.rest), lead);
}

function whoQuestion(clause: Clause): string | undefined {
  if (
    isOfTheWriter(clause) ||
    /^(?:it|that|this|these|those|there)$/iu.test(clause.subject) ||
    clause.isNegated
  )
    return undefined;
  const lead = leadBehind(clause);
  if (lead === undefined || sharesSubject(clause) || clause.auxiliary !== '' || clause.base === 'be')
    return undefined;
  return join('who', clause.tense === 'past' ? clause.verb : thirdOf(clause.base), toYou(clause.rest), lead);
}

/** A clause as told to the writer: “you stopped dyeing the thread in March”, to stand behind “You say that”. */
export function told(clause: Clause): string | undefined {
  if (!isSayable(clause)) return undefined;
  const lead = leadBehind(clause);
  if (lead === undefined) return undefined;
  const leans = /^['’]/u.test(clause.auxiliary || clause.verb);
  const group = [...wordsOf(clause.auxiliary), clause.verb]
    .filter(Boolean)
    .map((part) => (AUXILIARY.test(part) ? forYou(clause, part) : part));
  const subject = subjectInside(clause);
  return leans
    ? join(`${subject}${group[0] ?? ''}`, ...group.slice(1), toYou(clause.rest), lead)
    : join(subject, ...group, toYou(clause.rest), lead);
}

/** What may stand between “to” and a verb. */
interface Bare {
  readonly not: string;
  readonly verb: string;
  readonly after: string;
}

function bare(clause: Clause): Bare | undefined {
  if (!isSayable(clause) || sharesSubject(clause)) return undefined;
  if (/^(?:there|no|none|nobody|nothing|neither|few)\b/iu.test(clause.subject)) return undefined;
  // What is about to be, or has yet to be, is no deed by itself.
  if (
    /^(?:(?:still|yet) )?to\b|^(?:gonna|gotta|that|whether)\b/u.test(
      clause.base === 'be' || clause.base === 'go' ? clause.rest : '',
    )
  )
    return undefined;
  const parts = wordsOf(clause.auxiliary).map(straight);
  // Ability, duty and what is over by now are lost without their auxiliary.
  if (
    parts.some((part) =>
      /^(?:can|could|would|may|might|must|shall|should|have|has|had|been|being|'ve|'d|cannot)(?:n't)?$|^(?:can|shan)'t$/u.test(
        part,
      ),
    )
  )
    return undefined;
  if (clause.isPassive && parts.includes("'s")) return undefined;
  const adverbs = parts.filter((part) => !AUXILIARY.test(part) && part !== 'not');
  if (adverbs.some((part) => !/^(?:never|always|often|only)$/u.test(part))) return undefined;
  const lead = leadBehind(clause);
  if (lead === undefined) return undefined;
  const rest = clause.rest.replace(/^not /u, '');
  const not = clause.isNegated && !adverbs.includes('never') ? 'not' : '';
  const passive = clause.isPassive ? clause.verb : '';
  return {
    not: join(not, ...adverbs),
    verb: clause.isPassive ? 'be' : clause.base,
    after: join(passive, toYou(rest), lead),
  };
}

/** “stop dyeing the thread in March”, “not open posted repairs”: to stand behind “to”. */
export function infinitive(clause: Clause): string | undefined {
  const parts = bare(clause);
  return parts && join(parts.not, parts.verb, parts.after);
}

/** “stopping dyeing the thread in March”, “not opening posted repairs”. */
export function gerund(clause: Clause): string | undefined {
  const parts = bare(clause);
  return parts && join(parts.not, gerundOf(parts.verb), parts.after);
}

// Under a “not” these mean something else.
const POSITIVE =
  /\b(?:some|already|only|still|all|both|also|too|even|just|always|again|now|soon|each|every|most|few|almost|nearly|no|nothing|nobody|never|nor|so|such|then|none|everybody|everyone|everything|neither)\b/iu;

/** “you did not stop dyeing the thread in March”; undefined for a negation, and where “not” would deny something else. */
export function negated(clause: Clause): string | undefined {
  if (clause.isNegated || !isSayable(clause) || POSITIVE.test(wholeOf(clause))) return undefined;
  const parts = turned(clause);
  const lead = leadBehind(clause);
  if (!parts || lead === undefined || sharesSubject(clause) || /\b(?:and|but|because)\b/u.test(clause.rest))
    return undefined;
  if (/^there$/iu.test(clause.subject)) return undefined;
  return join(
    subjectInside(clause),
    ...(parts.first === 'can' ? ['cannot'] : [parts.first, 'not']),
    parts.behind,
    toYou(clause.rest),
    lead,
  );
}
