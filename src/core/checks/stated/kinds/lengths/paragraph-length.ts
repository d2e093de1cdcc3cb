import type { Localize } from '../../../../base/localize.ts';
import { boundsIn, isOutside, measure, type Bounds } from '../../measure.ts';
import { wordsIn } from '../../../lengths/words-in.ts';
import type { StatedKind, StatedRule } from '../../stated-kind.ts';

const SENTENCES = measure('(?:paragraph|para)', 'sentence');
const WORDS = measure('(?:paragraph|para)', 'word');

const paragraphsOf = (bounds: Bounds, unit: 'sentences' | 'words'): StatedRule => ({
  scope: 'passage',
  find({ kind, text, sentences }) {
    const count = unit === 'sentences' ? sentences.length : wordsIn(text);
    if (kind !== 'paragraph' || !isOutside(count, bounds)) return [];
    const figure = (localize: Localize): string =>
      unit === 'sentences' ? localize('{0} sentences.', count) : localize('{0} words.', count);
    return [{ start: 0, end: text.length, figure }];
  },
});

export const paragraphLength: StatedKind = {
  name: 'paragraph-length',
  title: (localize) => localize('Length of paragraphs'),
  description: 'A paragraph with more or fewer sentences or words than the profile allows.',
  readWhole(instruction) {
    if (instruction.headings) return undefined;
    const sentences = boundsIn(instruction, SENTENCES);
    if (sentences) return paragraphsOf(sentences, 'sentences');
    const words = boundsIn(instruction, WORDS);
    return words && paragraphsOf(words, 'words');
  },
};
