import { isRead, type StatedKind, type StatedRule } from '../stated-kind.ts';
import { fixFor } from '../../terms/term-matcher.ts';
import { termPattern } from '../../terms/term-pattern.ts';
import { termPlaces } from '../../terms/term-places.ts';
import { quotedIn } from '../statement.ts';

const QUOTED = `(?:"[^"]+"|'[^']+')`;
const LIST = `${QUOTED}(?:(?:,| and| or|, and|, or|/)\\s?${QUOTED})*`;
const AVOIDED = new RegExp(
  `^(?:do not|don't|never|avoid|no) (?:ever )?(?:say|use|write|saying|using|writing)?\\s?(?:the )?(?:words?|phrases?|terms?|expressions?)?\\s?(?:like |such as )?${LIST}$`,
);
const IN_PLACE = new RegExp(
  `^(?:always )?(?:say|use|write|we say) (${QUOTED}),? (?:not|instead of|rather than|never|over) (${LIST})$`,
);

interface Unwanted {
  readonly word: string;
  readonly use?: string;
}

function rule(all: readonly Unwanted[]): StatedRule | undefined {
  const watched = all.flatMap(({ word, use }) => {
    const pattern = /\p{L}{2}/u.test(word) ? termPattern(word) : undefined;
    return pattern ? [{ word, use, pattern }] : [];
  });
  if (watched.length < all.length || watched.length === 0) return undefined;
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? watched.flatMap(({ word, use, pattern }) =>
            termPlaces(pattern, passage.text).map(({ start, end, text }) => {
              const fix =
                use === undefined ? undefined : fixFor(use, word, text, { text: passage.text, start, end });
              return { start, end, fixes: fix ? [fix] : [] };
            }),
          )
        : [],
  };
}

const PRONOUNS = /^(?:i|we|us|you|me|my|our|your)$/i;

export const words: StatedKind = {
  name: 'words',
  title: (localize) => localize('Words to avoid'),
  description: 'A word that the profile puts in quotation marks among what writers should avoid.',
  readWhole({ whole, written, avoid }) {
    const quoted = quotedIn(written);
    if (quoted.some((word) => PRONOUNS.test(word))) return undefined;
    if (avoid && AVOIDED.test(whole)) return rule(quoted.map((word) => ({ word })));
    const [use, ...others] = quoted;
    return !avoid && use !== undefined && IN_PLACE.test(whole)
      ? rule(others.map((word) => ({ word, use })))
      : undefined;
  },
};
