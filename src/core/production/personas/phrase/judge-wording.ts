import data from '../../../../../data/personas/phrasing.json' with { type: 'json' };
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { experiencesIn } from '../check/experience.ts';
import { groundingFindings, groundOf } from '../check/grounding.ts';
import { localizeInEnglish } from '../../../base/localize.ts';
import type { Persona } from '../persona.ts';
import type { PersonaAnswer } from '../reply/reply.ts';
import { folded, stemOfWord } from '../words/terms.ts';
import { groundsOf } from './phrase-request.ts';

/** Why a wording is not used. */
export type WordingFault =
  'form' | 'length' | 'new-words' | 'new-figures' | 'left-out' | 'order' | 'experience' | 'ungrounded';

const PLAIN: ReadonlySet<string> = new Set(data.plain.split(' '));
const LIMITS: ReadonlySet<string> = new Set(data.limits.split(' '));
/** “Yes” and “no” answer what the question supposes, which no fact may say. */
const AGREES = /^\W*(?:yes|yeah|yep|no|nope|correct|right|exactly|indeed|true)\b/iu;
const MARKUP = /[<>{}[\]`*#|\\]|https?:|www\.|\n|@/u;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const DIGITS = /\d+(?:[.,:]\d+)*/gu;
/** A wording is at most so much longer than its facts. */
const LONGER = { times: 1.6, letters: 60 } as const;
const wordsIn = (text: string): string[] => folded(text).match(WORD) ?? [];
const digitsIn = (text: string): string[] => [...new Set(text.match(DIGITS) ?? [])].sort();

/** Words of grammar state nothing, except those that limit. */
const isEmpty = (word: string): boolean => !LIMITS.has(word) && (FUNCTION_WORDS.has(word) || PLAIN.has(word));

/** What a text states, in order: stems of its words of content, and what limits them. */
const statedIn = (text: string): string[] =>
  wordsIn(text)
    .map((word) => (word.endsWith("n't") ? 'not' : word))
    .filter((word) => !isEmpty(word))
    .map(stemOfWord);

/**
 * Why a wording of an answer's facts must not be said; undefined where it says what they say and nothing else: every word of content, figure
 * and limit is theirs in their order, none is missing, and the checks of posts find nothing. What is left to a model is grammar and manner: in another order the
 * same words may say something else (“a jar of glass with a lid of aluminium”).
 */
export function judgeWording(
  wording: string,
  persona: Persona,
  answer: PersonaAnswer,
  today: string,
): WordingFault | undefined {
  const said = wording.trim().replaceAll('’', "'");
  const facts = groundsOf(persona, answer);
  const all = facts.join(' ');
  const straight = all.replaceAll('’', "'");
  if (said === '' || MARKUP.test(said) || AGREES.test(said)) return 'form';
  if (said.length > LONGER.times * all.length + LONGER.letters) return 'length';
  return wordsFault(said, straight, persona) ?? checksFault(said, persona, answer, today);
}

function wordsFault(said: string, facts: string, persona: Persona): WordingFault | undefined {
  if (digitsIn(said).join() !== digitsIn(facts).join()) return 'new-figures';
  const wanted = statedIn(facts);
  const names = new Set(wordsIn(`${persona.brand} ${persona.operator}`).map(stemOfWord));
  const stated = statedIn(said).filter((stem) => wanted.includes(stem) || !names.has(stem));
  if (stated.some((stem) => !wanted.includes(stem))) return 'new-words';
  if (wanted.some((stem) => !stated.includes(stem))) return 'left-out';
  return stated.join(' ') === wanted.join(' ') ? undefined : 'order';
}

function checksFault(
  said: string,
  persona: Persona,
  { grounds }: PersonaAnswer,
  today: string,
): WordingFault | undefined {
  if (persona.isSynthetic && experiencesIn(said, 'en', persona.forbidden).length > 0) return 'experience';
  const cited = { ...persona, facts: persona.facts.filter(({ id }) => grounds.includes(id)) };
  return groundingFindings(groundOf(cited, today), said, 'en', [], localizeInEnglish).length > 0
    ? 'ungrounded'
    : undefined;
}

/** An answer in words of a language model, or the same as before with the reasons why none was used. */
export interface WordedAnswer {
  readonly answer: PersonaAnswer;
  readonly isWorded: boolean;
  readonly faults: readonly WordingFault[];
}

/** Puts the first wording that may be said in place of the facts' texts; notices and refusals around them stay as they are. */
export function worded(
  answer: PersonaAnswer,
  wordings: readonly string[],
  persona: Persona,
  today: string,
): WordedAnswer {
  const facts = groundsOf(persona, answer).join(' ');
  const faults: WordingFault[] = [];
  for (const wording of facts !== '' && answer.answer.includes(facts) ? wordings : []) {
    const fault = judgeWording(wording, persona, answer, today);
    if (fault === undefined) {
      const text = answer.answer.replace(facts, () => wording.trim());
      return { answer: { ...answer, answer: text }, isWorded: true, faults };
    }
    faults.push(fault);
  }
  return { answer, isWorded: false, faults };
}
