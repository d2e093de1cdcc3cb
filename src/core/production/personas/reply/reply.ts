import data from '../../../../../data/personas/questions.json' with { type: 'json' };
import { isPlainNotice } from '../check/notices.ts';
import { compared, contentOf, relate } from '../../../facts/index.ts';
import { classesOf } from '../../../english/word-class.ts';
import { isSubjectWord, wordsOf } from '../../../listening/shared/words.ts';
import { readSentences } from '../../../text/index.ts';
import { disclosureOf, factsOn, type Persona, type PersonaFact, type RefusalTopic } from '../persona.ts';
import { folded } from '../words/terms.ts';
import { intentOf } from './intent.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { indexFacts, retrieve, type FactIndex } from './retrieve.ts';

export interface PersonaQuestion {
  readonly question: string;
  readonly channel: string;
  readonly language: string;
  /** True where nothing was said before. */
  readonly isFirst: boolean;
}

/** What a persona answers, with the facts that it rests on. */
export interface PersonaAnswer {
  readonly answer: string;
  readonly grounds: readonly string[];
  readonly refused: boolean;
  /** What it refuses to answer. */
  readonly topic?: RefusalTopic;
  /** True where the answer says that no person speaks. */
  readonly disclosed: boolean;
}

/** A persona that answers from what holds on a day. */
export function speakerFor(persona: Persona, today: string): (question: PersonaQuestion) => PersonaAnswer {
  const { live, expired } = factsOn(persona, today);
  const index = indexFacts(live, expired);
  return (question) => {
    const words = ownWords(persona, question.language);
    const notice = disclosureOf(persona, question.channel, question.language, 'first-contact');
    const truth = persona.isSynthetic ? words.truth(notice) : (notice ?? '');
    const { answer, ...rest } = answerTo(question, index, words, truth);
    const whole = question.isFirst && !answer.includes(truth) ? `${truth} ${answer}`.trim() : answer;
    return { answer: whole, ...rest, disclosed: isPlainNotice(whole) };
  };
}

type Answer = Omit<PersonaAnswer, 'disclosed'>;

const refusal = (words: OwnWords, topic: RefusalTopic): Answer => ({
  answer: words.refusal(topic),
  grounds: [],
  refused: true,
  topic,
});

function answerTo(
  { question, language }: PersonaQuestion,
  index: FactIndex,
  words: OwnWords,
  truth: string,
): Answer {
  const fromIndex = (): Answer => fromFacts(question, language.slice(0, 2), index, words);
  const intent = intentOf(question);
  switch (intent) {
    case 'instructions':
      // Whoever tries to make it somebody else is told who it is.
      return {
        ...refusal(words, 'instructions'),
        answer: `${words.refusal('instructions')} ${truth}`.trim(),
      };
    case 'health':
    case 'legal-finance':
    case 'competitors':
      return refusal(words, intent);
    case 'life':
      return { answer: `${truth} ${words.life}`.trim(), grounds: [], refused: false };
    case 'greeting':
      return { answer: `${truth} ${words.ask}`.trim(), grounds: [], refused: false };
    case 'identity': {
      const facts = fromIndex();
      return facts.refused || !/\band\b|[?.!].*\?/u.test(question)
        ? { answer: truth, grounds: [], refused: false }
        : { ...facts, answer: `${truth} ${facts.answer}` };
    }
    case 'allergy': {
      const facts = fromIndex();
      return facts.refused ? refusal(words, 'health') : facts;
    }
    case undefined:
      return fromIndex();
  }
}

/**
 * The least score of a fact that answers. Held by 60 invented prompts (test/unit/core/production/personas/calibration-prompts.ts); on 26
 * that were written afterwards one is answered from a fact that does not answer it, and two of those that have an answer are refused.
 */
export const LEAST_SCORE = 1.5;

function fromFacts(question: string, language: string, index: FactIndex, words: OwnWords): Answer {
  const factFor = (part: string): PersonaFact | undefined => {
    const best = retrieve(index, part, language)[0];
    return best && best.isLive && best.score >= LEAST_SCORE ? best.fact : undefined;
  };
  const parts = partsOf(question);
  const found = parts.map(factFor);
  const facts = [...new Set(found.filter((fact) => fact !== undefined))];
  if (facts.length === 0) return refusal(words, 'unknown');
  const isOpen = parts.some((part, at) => found[at] === undefined && !isFollowUp(part));
  const isWrong = PRESUMES.test(folded(question)) && facts.some((fact) => saysOtherwise(question, fact));
  const isForeign = index.language === 'en' && language !== 'en';
  const answer = [
    ...(isWrong ? [words.otherwise] : []),
    ...(isForeign ? [words.inEnglish] : []),
    ...facts.map(({ text }) => text),
    ...(isOpen ? [words.refusal('unknown')] : []),
  ].join(' ');
  return { answer, grounds: facts.map(({ id }) => id), refused: false };
}

const PRONOUN = /\b(?:it|they|them|he|him|she|her|that|those|this|these|one)\b/u;

/** A question about what was asked before, which names nothing of its own: “and can he come up with us”; or no question at all: “ok”. */
function isFollowUp(part: string): boolean {
  const words = wordsOf(folded(part)).filter(isSubjectWord);
  return words.length === 0 || (PRONOUN.test(folded(part)) && words.every(isVerbOnly));
}

const isVerbOnly = (word: string): boolean => {
  const classes = classesOf(word);
  return classes.size > 0 && !classes.has('noun');
};

const PRESUMES = new RegExp(data.presumes, 'u');

const saysOtherwise = (question: string, fact: PersonaFact): boolean =>
  relate(contentOf(question), compared(fact))?.kind === 'contradicts';

const ASKS = new RegExp(data.asks, 'iu');
/** “Or will it break?” is the other half of a question, “or when does it leave?” one of its own. */
const NEXT_QUESTION =
  /,?\s+(?:(?:and\s+(?:also\s+)?(?=(?:does|do|is|are|can|will)\b))|(?:and|or)\s+(?:also\s+)?(?=(?:how|what|where|when|who|which|why)(?:['’]?s)?\b))/iu;

/** The questions of a text, each with what the text says besides: “My lad is nine. What does he pay?” */
function partsOf(text: string): readonly string[] {
  const sentences = readSentences(text).map(({ start, end }) => text.slice(start, end));
  const isAsked = (sentence: string): boolean => sentence.trimEnd().endsWith('?') || ASKS.test(sentence);
  const questions = sentences.filter(isAsked);
  const others = sentences.filter((sentence) => !isAsked(sentence)).join(' ');
  const parts = questions
    .flatMap((question) => question.split(NEXT_QUESTION))
    .filter((part) => part.trim() !== '');
  return parts.length === 0 ? [text] : parts.map((part) => `${part} ${others}`.trim());
}
