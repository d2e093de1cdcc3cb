import type { Localize } from '../../../../base/localize.ts';
import { bodyOf } from '../../draft-places.ts';
import { boundsIn, isOutside, measure, type Bounds } from '../../measure.ts';
import { wordsIn } from '../../../lengths/words-in.ts';
import type { StatedKind, StatedRule } from '../../stated-kind.ts';

const WORDS = measure('(?:first|opening) (?:sentence|line)', 'word');

const openingOf = (bounds: Bounds): StatedRule => ({
  scope: 'draft',
  find(draft) {
    const [at] = bodyOf(draft);
    const first = at?.passage.sentences[0];
    if (!at || !first) return [];
    const words = wordsIn(at.passage.text.slice(first.start, first.end));
    if (!isOutside(words, bounds)) return [];
    return [
      {
        at,
        start: first.start,
        end: first.end,
        figure: (localize: Localize) => localize('{0} words.', words),
      },
    ];
  },
});

export const openingLength: StatedKind = {
  name: 'opening-length',
  title: (localize) => localize('Length of the first sentence'),
  description: 'A first sentence with more or fewer words than the profile allows.',
  readWhole(instruction) {
    const bounds = boundsIn(instruction, WORDS);
    return bounds && openingOf(bounds);
  },
};
