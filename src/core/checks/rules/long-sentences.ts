import { isHabitOff } from '../../brand/index.ts';
import { LONG_SENTENCE } from '../../voice/index.ts';
import type { Check, PlacedMatch } from '../check.ts';
import { binomialTail } from '../chance.ts';
import { kept, type Passage } from '../passage.ts';

/** A draft of fewer sentences shows no manner. */
const LEAST_SENTENCES = 8;
/** A difference that chance makes less often than once in a hundred drafts. */
const CHANCE = 0.01;

interface CountedSentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Drafts with clearly more long sentences than the brand's posts; no school grade, as brands differ. */
export const longSentences: Check = {
  id: 'reading/long-sentences',
  kind: 'wording',
  severity: 'information',
  isOptIn: true,
  documentation: {
    title: 'Longer sentences than in the posts',
    description: `More sentences of ${String(LONG_SENTENCE)} words and more than the brand’s posts have. Split the longest.`,
  },
  prepare({ manner, profile }, localize) {
    if (!manner || manner.sentences === 0) return undefined;
    if (isHabitOff(profile, 'sentences:long') || isHabitOff(profile, 'sentences:length')) return undefined;
    const usual = manner.longSentences / manner.sentences;
    return {
      scope: 'draft',
      find({ passages }): readonly PlacedMatch[] {
        const sentences = passages
          .filter(({ block: { kind } }) => kind !== 'quote' && kind !== 'heading')
          .flatMap((at) =>
            kept(known, at.passage, () => countedIn(at.passage)).map((sentence) => ({ at, ...sentence })),
          );
        const long = sentences.filter(({ words }) => words >= LONG_SENTENCE);
        const [longest] = [...long].sort((a, b) => b.words - a.words);
        if (!longest || sentences.length < LEAST_SENTENCES) return [];
        if (binomialTail(long.length, sentences.length, usual) > CHANCE) return [];
        const message = localize(
          '{0} of {1} sentences have {2} words or more; in the posts it is {3} in 100. This one has {4}.',
          long.length,
          sentences.length,
          LONG_SENTENCE,
          Math.round(100 * usual),
          longest.words,
        );
        return [{ at: longest.at, start: longest.start, end: longest.end, message, fixes: [] }];
      },
    };
  },
};

const known = new WeakMap<Passage, readonly CountedSentence[]>();

const countedIn = ({ sentences }: Passage): CountedSentence[] =>
  sentences.map(({ start, end, tokens }) => ({
    start,
    end,
    words: tokens.filter(({ kind }) => kind === 'word' || kind === 'name').length,
  }));
