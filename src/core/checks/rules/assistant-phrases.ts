import { isHabitOff } from '../../brand/index.ts';
import registers from '../../../../data/english/registers.json' with { type: 'json' };
import type { Check, PlacedMatch } from '../check.ts';
import { poissonTail } from '../chance.ts';
import { kept, type Passage, type SentenceText } from '../passage.ts';
import { indexPatterns, matchesIn, type PatternIndex } from '../patterns/pattern-index.ts';

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
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Counted {
  readonly words: number;
  readonly phrases: readonly Phrase[];
}

const [ofSentences, ofPassages] = [new WeakMap<SentenceText, Counted>(), new WeakMap<Passage, Counted>()];

/** A mark ends every sentence, so that no phrase goes over its end. */
function countedIn({ sentences }: Passage): Counted {
  const counted = sentences.map(({ start, read }) => ({
    start,
    ...kept(ofSentences, read, () => countedInSentence(read)),
  }));
  return {
    words: counted.reduce((sum, { words }) => sum + words, 0),
    phrases: counted.flatMap(({ phrases: found, start: by }) =>
      found.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
    ),
  };
}

function countedInSentence({ words }: SentenceText): Counted {
  const found = matchesIn(phrases(), words).map(({ owner, from, to }): Phrase => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    text: owner,
  }));
  return { words: words.length, phrases: found };
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
          .map((at) => ({ at, ...kept(ofPassages, at.passage, () => countedIn(at.passage)) }));
        const words = read.reduce((sum, passage) => sum + passage.words, 0);
        const found = read.flatMap(({ at, phrases: all }) =>
          all.filter(({ text }) => habits.times(text) === 0).map((phrase) => ({ at, ...phrase })),
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
