import type { Localize } from '../../../../base/localize.ts';
import { bodyOf } from '../../draft-places.ts';
import type { StatedKind, StatedRule } from '../../stated-kind.ts';
import { QUOTED_LIST, quotedIn } from '../../statement.ts';
import { beginningWith, POST } from './post-words.ts';

const FORM = new RegExp(
  `^(?:please )?(?:always |do not |don't |never |avoid |no )?(?:ever )?(?:start|begin|open|kick off|opening|starting|beginning)(?: off)?(?: ${POST})? (?:with|by saying)(?: the words?)? (?:either )?${QUOTED_LIST}$`,
  'u',
);

function opening(words: readonly string[], isWanted: boolean): StatedRule {
  const begins = beginningWith(words);
  return {
    scope: 'draft',
    find(draft) {
      const [at] = bodyOf(draft);
      const first = at?.passage.sentences[0];
      if (!at || !first) return [];
      const found = begins(at.passage.text);
      if (!isWanted) return found ? [{ at, ...found }] : [];
      if (found) return [];
      const figure = (localize: Localize): string =>
        localize('Does not begin with “{0}”.', words.join('”, “'));
      return [{ at, start: first.start, end: first.end, figure }];
    },
  };
}

export const draftOpening: StatedKind = {
  name: 'draft-opening',
  title: (localize) => localize('First words of a draft'),
  description:
    'A draft that does not begin with the words that the profile wants, or that begins with those that it does not want.',
  readWhole({ whole, written, avoid }) {
    if (!FORM.test(whole)) return undefined;
    const words = quotedIn(written);
    return words.length > 0 ? opening(words, !avoid) : undefined;
  },
};
