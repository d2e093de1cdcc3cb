import type { Localize } from '../../base/localize.ts';
import type { ChannelMeasure } from '../channel-measures.ts';
import type { ChannelFigure } from './channel-manner.ts';

/** A measure as the subject of a line; in the middle of one, all but “I” begin with a small letter. */
export const channelMeasureName = (measure: ChannelMeasure, localize: Localize): string =>
  NAMES[measure](localize);

const NAMES: Readonly<Record<ChannelMeasure, (localize: Localize) => string>> = {
  'post-length': (localize) => localize('words in a post'),
  'sentence-length': (localize) => localize('words in a sentence'),
  headings: (localize) => localize('headings'),
  lists: (localize) => localize('lists'),
  quotations: (localize) => localize('quotations'),
  links: (localize) => localize('links'),
  hashtags: (localize) => localize('hashtags'),
  emoji: (localize) => localize('emoji'),
  times: (localize) => localize('times of day'),
  brackets: (localize) => localize('brackets'),
  exclamations: (localize) => localize('exclamation marks'),
  questions: (localize) => localize('question marks'),
  dashes: (localize) => localize('dashes'),
  semicolons: (localize) => localize('semicolons'),
  numbers: (localize) => localize('numbers in digits'),
  you: (localize) => localize('“you” and “your”'),
  we: (localize) => localize('“we” and “our”'),
  i: (localize) => localize('“I” and “my”'),
  'short-forms': (localize) => localize('contractions such as “don’t”'),
};

/** A difference in words, such as: headings in 18 of 18 posts, elsewhere in 13 of 58. */
export function explainFigure(figure: ChannelFigure, localize: Localize): string {
  const { measure, unit, here, elsewhere } = figure;
  switch (unit) {
    case 'words-a-post':
      return localize('{0} words in a post, elsewhere {1}', Math.round(here), Math.round(elsewhere));
    case 'words-a-sentence':
      return localize('sentences of {0} words, elsewhere {1}', Math.round(here), Math.round(elsewhere));
    case 'in-words':
      return localize(
        '{0} {1} times in 1,000 words, elsewhere {2}',
        channelMeasureName(measure, localize),
        ...[here, elsewhere].map((rate) => (rate > 0 && rate < 1 ? localize('under 1') : Math.round(rate))),
      );
    case 'posts':
      return postsText(figure, localize);
  }
}

function postsText(figure: ChannelFigure, localize: Localize): string {
  const name = channelMeasureName(figure.measure, localize);
  const [of, ofElsewhere] = [figure.of, figure.ofElsewhere];
  if (figure.with === 0)
    return localize('no {0}, elsewhere in {1} of {2} posts', name, figure.withElsewhere, ofElsewhere);
  if (figure.withElsewhere === 0)
    return localize('{0} in {1} of {2} posts, elsewhere in none', name, figure.with, of);
  return localize(
    '{0} in {1} of {2} posts, elsewhere in {3} of {4}',
    ...[name, figure.with, of, figure.withElsewhere, ofElsewhere],
  );
}
