import type { Check } from '../check.ts';
import { fixFor, termsIn, watchedTerm } from '../terms/term-matcher.ts';

/** Words for which the profile has the brand's own. */
export const preferredTerm: Check = {
  id: 'terms/preferred',
  kind: 'term',
  severity: 'information',
  documentation: {
    title: 'The brand’s own words',
    description: 'A word that stands in the profile under "insteadOf". Write the brand’s own word instead.',
  },
  prepare({ profile }, localize) {
    const terms = profile.terms.flatMap(({ use, insteadOf, why }) =>
      insteadOf.flatMap((written) => {
        const term = watchedTerm(written, why);
        return term ? [{ ...term, use }] : [];
      }),
    );
    if (terms.length === 0) return undefined;
    return {
      scope: 'passage',
      find: (passage) =>
        termsIn(terms, passage).map(({ term, start, end, text }) => {
          const message = localize('{0} says “{1}”, not “{2}”.', profile.name, term.use, text);
          const fix = fixFor(term.use, term.term, text, passage.text.slice(0, start));
          return {
            start,
            end,
            message: term.why === undefined ? message : `${message} ${term.why}`,
            fixes: fix ? [fix] : [],
            entry: { list: 'terms' as const, name: term.term },
            use: term.use,
          };
        }),
    };
  },
};
