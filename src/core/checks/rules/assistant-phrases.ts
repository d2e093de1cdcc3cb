import { isHabitOff } from '../../brand/index.ts';
import registers from '../../../../data/english/registers.json' with { type: 'json' };
import type { Check, PlacedMatch } from '../check.ts';
import { poissonTail } from '../chance.ts';
import type { PlacedPassage } from '../passage.ts';
import { indexPatterns, matchesIn, type PatternIndex } from '../patterns/pattern-index.ts';
import { patternWords } from '../patterns/words.ts';

/** In shorter drafts a few such words are chance. */
const LEAST_WORDS = 100;
const LEAST_PHRASES = 4;
/** A density that chance makes less often than once in a thousand drafts. */
const CHANCE = 0.001;
/** Phrases that the message names. */
const MOST_NAMED = 5;

let index: PatternIndex<string> | undefined;
const phrases = (): PatternIndex<string> =>
  (index ??= indexPatterns(
    registers.registers.assistant.map((phrase) => [phrase, phrase.replaceAll('-', ' ')] as const),
    new Map(),
  ));

interface Phrase {
  readonly at: PlacedPassage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Drafts in which the words that AI assistants overuse are denser than in the brand's posts and in general English. A word that the posts
 * have is never counted.
 */
export const assistantPhrases: Check = {
  id: 'wording/assistant',
  kind: 'wording',
  severity: 'information',
  documentation: {
    title: 'Words that AI assistants overuse',
    description:
      'Many words and phrases that AI assistants overuse and that the brand’s posts do not have. Say it as the posts do; a word that the posts have is never counted.',
  },
  prepare({ manner, habits, profile }, localize) {
    if (!manner || !habits || manner.words === 0) return undefined;
    if (isHabitOff(profile, 'register:assistant')) return undefined;
    const usual = Math.max(manner.assistant / manner.words, manner.usualAssistant);
    return {
      scope: 'draft',
      find({ passages }): readonly PlacedMatch[] {
        const read = passages
          .filter(({ block }) => block.kind !== 'quote')
          .map((at) => ({
            at,
            words: patternWords(at.passage.text, { start: 0, end: at.passage.text.length }),
          }));
        const words = read.reduce((sum, passage) => sum + passage.words.length, 0);
        const found = read.flatMap((passage) =>
          matchesIn(phrases(), passage.words)
            .filter(({ owner }) => habits.times(owner) === 0)
            .map(({ owner, from, to }): Phrase => ({
              at: passage.at,
              start: passage.words[from]?.start ?? 0,
              end: passage.words[to - 1]?.end ?? 0,
              text: owner,
            })),
        );
        const [first] = found;
        if (!first || words < LEAST_WORDS || found.length < LEAST_PHRASES) return [];
        if (poissonTail(found.length, usual * words) > CHANCE) return [];
        const named = [...new Set(found.map(({ text }) => text))].slice(0, MOST_NAMED);
        const message = localize(
          '{0} words and phrases that AI assistants overuse, and none of the posts has: {1}.',
          found.length,
          named.join(', '),
        );
        return [{ at: first.at, start: first.start, end: first.end, message, fixes: [] }];
      },
    };
  },
};
