import type { Localize } from '../../base/localize.ts';
import { findSentencesWith } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { REGISTER_ENTRIES, wordKey } from '../../voice/index.ts';
import { proposalId, type Proposal } from '../proposal.ts';

/** Manners of writing of which a brand that never has a word may want it banned; the others are common in any style. */
const REGISTERS = ['hype', 'corporate', 'assistant'] as const;
/** More questions are not answered one by one. */
const MOST_QUESTIONS = 5;
/** Of fewer posts it says little that a word is missing. */
const LEAST_WORDS = 5_000;
/** The least occurrences that a text of that length would have. */
const LEAST_EXPECTED = 5;
/** The chance that any word of the lists is missing by accident; shared out between them after Bonferroni. */
const CHANCE = 0.01;

/**
 * Words and short phrases of hype, corporate and assistants' language that other organisations use often and these posts never do, as questions
 * whether to ban them: that a word is missing is no decision. Counts are taken as Poisson's, so a word that few organisations use much can seem
 * more telling than it is. The commonest word of the lists stands once in 2,800 words, so posts of less than 30,000 words get no question.
 */
export function missingWords(brand: ReadonlyBrandModel, localize: Localize): Proposal[] {
  const { tally, background } = brand.voice;
  if (tally.words < LEAST_WORDS) return [];
  const listed = [...new Set(REGISTERS.flatMap((register) => REGISTER_ENTRIES.get(register) ?? []))];
  const rated = listed
    .map((word) => ({ word, rate: background.rate(wordKey(word))?.mean ?? 0 }))
    .filter(({ rate }) => rate > 0);
  const least = Math.max(LEAST_EXPECTED, Math.log(rated.length / CHANCE));
  return rated
    .filter(({ word, rate }) => rate * tally.words > least && tally.count(wordKey(word)) === 0)
    .filter(({ word }) => findSentencesWith(brand, word, 1).length === 0)
    .sort((a, b) => b.rate - a.rate || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_QUESTIONS)
    .map(({ word, rate }) => {
      const value = { kind: 'ban' as const, term: word };
      const expected = Math.round(rate * tally.words);
      return {
        ...{ id: proposalId(value), value, confidence: 'low' },
        evidence: [
          {
            text: localize('Not once in {0} words; others would have it {1} times.', tally.words, expected),
            place: '',
          },
        ],
        question: localize(
          'Your posts never say “{0}” (others: once in {1} words). Ban it?',
          word,
          inHundreds(1 / rate),
        ),
      };
    });
}

const inHundreds = (count: number): number => Math.max(1, Math.round(count / 100)) * 100;
