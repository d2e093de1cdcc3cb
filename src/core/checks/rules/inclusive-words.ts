import data from '../../../../data/checks/inclusive-words.json' with { type: 'json' };
import type { Check } from '../check.ts';
import { indexPatterns, matchesIn, type PatternIndex } from '../patterns/pattern-index.ts';
import { patternWords } from '../patterns/words.ts';
import { matchCase } from '../terms/term-pattern.ts';

type Entry = (typeof data.words)[number];

let index: PatternIndex<Entry> | undefined;
const words = (): PatternIndex<Entry> =>
  (index ??= indexPatterns(
    data.words.flatMap((entry) => entry.avoid.map((word) => [entry, word.replaceAll('-', ' ')] as const)),
    new Map(),
  ));

/** Words that hurt or shut out people. Only for brands that ask for it: tastes differ, and so do communities. */
export const inclusiveWords: Check = {
  id: 'inclusive/words',
  kind: 'wording',
  severity: 'information',
  isOptIn: true,
  documentation: {
    title: 'Inclusive words',
    description: 'A word that may hurt or shut out people, with others in its place. From retext-equality.',
  },
  prepare: (_, localize) => ({
    scope: 'passage',
    find: ({ kind, text }) => {
      if (kind === 'quote') return [];
      const read = patternWords(text, { start: 0, end: text.length });
      return matchesIn(words(), read).map(({ owner: { use }, from, to }) => {
        const [start, end] = [read[from]?.start ?? 0, read[to - 1]?.end ?? 0];
        const found = text.slice(start, end);
        return {
          start,
          end,
          message: localize('“{0}” may hurt people. Others say: {1}.', found, use.join(', ')),
          fixes: use.map((replacement) => ({ replacement: matchCase(replacement, found) })),
        };
      });
    },
  }),
};
