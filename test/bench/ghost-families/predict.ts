import { NO_ALLOWED_FACTS } from '../../../src/core/facts/index.ts';
import { readCursor } from '../../../src/core/prediction/rank/cursor.ts';
import { begun, inPlace, spellingAs } from '../../../src/core/prediction/rank/letter-case.ts';
import type { Outlook } from '../../../src/core/prediction/context/outlook.ts';
import type { PhraseModel } from '../../../src/core/prediction/model/phrase-model.ts';
import { predictorOf } from '../../../src/core/prediction/rank/predictor.ts';
import { isAllowedWord } from '../../../src/core/prediction/gate/safety.ts';
import { readWords } from '../../../src/core/prediction/vocabulary/words.ts';
import { normalize } from '../../../src/core/text/index.ts';
import type { Family } from './family.ts';
import type { Choice, WrittenWord } from './writer.ts';

const CHOICES = 40;
const NO_FACTS = NO_ALLOWED_FACTS;

interface Place {
  readonly outlook: Outlook;
  readonly opening: boolean;
}

interface Candidate extends Choice {
  readonly norm: string;
  readonly name: boolean;
}

/** Lists what may be written at a place after some letters, the likeliest first, with the word's own probability when it is known. */
export interface Predict {
  readonly name: string;
  readonly at: (model: PhraseModel, place: Place) => (typed: string) => Candidate[];
  /** Probability of a word of the vocabulary at a place where some word comes. */
  readonly of: (model: PhraseModel, place: Place, word: number) => number;
}

/** A family's distribution, restricted to the words that begin with the letters typed. */
export const predictBy = (family: Family): Predict => ({
  name: family.name,
  at: (model, { outlook, opening }) => {
    const next = family.after(model, outlook.draft, outlook.unigrams);
    const followers = [...next.followers].filter((word) => model.drafts.role(word) === 'word');
    const own = [...outlook.unigrams.draft.keys()].filter((word) => model.drafts.isOwn(word));
    return (typed) => {
      const wanted = normalize(typed);
      const words = typed === '' ? followers : [...model.vocabulary.beginningWith(wanted), ...own];
      let total = typed === '' ? wordShare(model, next) : 0;
      const found: Candidate[] = [];
      for (const word of words) {
        const norm = model.drafts.norm(word);
        if (!norm.startsWith(wanted)) continue;
        const spelling =
          typed === ''
            ? inPlace(model.drafts.spelling(word), opening)
            : spellingAs(model, word, begun(typed, opening), outlook.draft.facts);
        if (!spelling) continue;
        const probability = next.of(word) * (spelling.share ?? 1);
        if (typed !== '') total += probability + outlook.unigrams.novelty(word);
        if (norm !== wanted) found.push({ ...spelling, norm, probability });
      }
      return found
        .map((candidate) => ({ ...candidate, probability: candidate.probability / Math.max(total, 1e-12) }))
        .sort((a, b) => b.probability - a.probability || (a.norm < b.norm ? -1 : 1))
        .slice(0, CHOICES);
    };
  },
  of: (model, { outlook }, word) => {
    const next = family.after(model, outlook.draft, outlook.unigrams);
    return next.of(word) / wordShare(model, next);
  },
});

/** Probability that a word comes and no closing mark. */
function wordShare(model: PhraseModel, { of, followers }: ReturnType<Family['after']>): number {
  let share = 1;
  for (const word of followers) if (model.drafts.role(word) === 'closing') share -= of(word);
  return Math.max(share, 1e-6);
}

/** What is shipped: the merged counts, reranked. */
export const reranked: Predict = {
  name: 'merged counts, reranked (shipped)',
  at: (model, { outlook, opening }) => {
    return (typed) =>
      predictorOf(model)
        .rank(outlook, typed, opening)
        .best.map((candidate) => ({ ...candidate, norm: model.drafts.norm(candidate.word) }));
  },
  of: (model, { outlook, opening }, word) => {
    const { best, open } = predictorOf(model).rank(outlook, '', opening);
    const listed = best.find((candidate) => candidate.word === word);
    if (listed) return listed.probability;
    const left = 1 - best.reduce((sum, { probability }) => sum + probability, 0);
    const others = open - best.reduce((sum, candidate) => sum + outlook.mixture.of(candidate.word), 0);
    return Math.max(1e-9, (left * outlook.mixture.of(word)) / Math.max(others, 1e-6));
  },
};

/** Reads a text word by word, with what a model would have offered before each letter. */
export function readWritten(model: PhraseModel, text: string, predict: Predict): WrittenWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: written, index }) => {
    const before = text.slice(0, index);
    const cursor = readCursor(before);
    const letters = /^[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/u.exec(written)?.[0] ?? '';
    if (letters === '' || cursor.typed !== '') return { text: written, choices: [], bits: undefined };
    const outlook = predictorOf(model).after(cursor.finished);
    const place = { outlook, opening: cursor.opening };
    const list = predict.at(model, place);
    const choices = Array.from({ length: letters.length }, (_, typed) =>
      list(letters.slice(0, typed).replaceAll('’', "'")).filter((word) =>
        isAllowedWord(word, outlook.draft.facts, NO_FACTS),
      ),
    );
    const [token, ...more] = readWords(letters);
    const word = token && more.length === 0 ? model.vocabulary.find(token) : undefined;
    const bits = word === undefined ? undefined : -Math.log2(Math.max(1e-9, predict.of(model, place, word)));
    return { text: letters.replaceAll('’', "'"), choices, bits };
  });
}
