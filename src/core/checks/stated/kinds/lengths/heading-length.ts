import type { Localize } from '../../../../base/localize.ts';
import { boundsIn, isOutside, measure, type Bounds } from '../../measure.ts';
import { wordsIn } from '../../../lengths/words-in.ts';
import type { StatedKind, StatedRule } from '../../stated-kind.ts';

const HEADING = '(?:heading|headline|title|subheading|subhead)';
const MEASURES = {
  words: measure(HEADING, 'word'),
  characters: measure(HEADING, 'character|char|letter'),
} as const;

const headingsOf = (bounds: Bounds, unit: keyof typeof MEASURES): StatedRule => ({
  scope: 'passage',
  find({ kind, text }) {
    const count = unit === 'words' ? wordsIn(text) : Array.from(text).length;
    if (kind !== 'heading' || !isOutside(count, bounds)) return [];
    const figure = (localize: Localize): string =>
      unit === 'words' ? localize('{0} words.', count) : localize('{0} characters.', count);
    return [{ start: 0, end: text.length, figure }];
  },
});

export const headingLength: StatedKind = {
  name: 'heading-length',
  title: (localize) => localize('Length of headings'),
  description: 'A heading with more or fewer words or characters than the profile allows.',
  readWhole(instruction) {
    for (const unit of ['words', 'characters'] as const) {
      const bounds = boundsIn(instruction, MEASURES[unit]);
      if (bounds) return headingsOf(bounds, unit);
    }
    return undefined;
  },
};
