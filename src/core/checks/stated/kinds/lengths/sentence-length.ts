import type { Localize } from '../../../../base/localize.ts';
import { boundsIn, isOutside, measure, type Bounds } from '../../measure.ts';
import { wordsIn } from '../../../lengths/words-in.ts';
import { isRead, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const WORDS = measure('sentence', 'word');

const sentencesOf = (bounds: Bounds): StatedRule => ({
  scope: 'passage',
  find(passage) {
    if (!isRead(passage) || passage.kind === 'heading') return [];
    return passage.sentences.flatMap(({ start, end }) => {
      const words = wordsIn(passage.text.slice(start, end));
      return isOutside(words, bounds)
        ? [{ start, end, figure: (localize: Localize) => localize('{0} words.', words) }]
        : [];
    });
  },
});

export const sentenceLength: StatedKind = {
  name: 'sentence-length',
  title: (localize) => localize('Length of sentences'),
  description: 'A sentence with more or fewer words than the profile allows.',
  readWhole(instruction) {
    const bounds = instruction.headings ? undefined : boundsIn(instruction, WORDS);
    return bounds && sentencesOf(bounds);
  },
};
