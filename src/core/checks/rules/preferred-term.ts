import type { Check } from '../check.ts';
import type { Span } from '../../text/index.ts';
import { baseForms } from '../terms/base-form.ts';
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
        const forms = baseForms(use, written, insteadOf);
        // Another form of an entry is found with it.
        const term = forms.term === written ? watchedTerm(written, why) : undefined;
        return term ? [{ ...term, use, forms }] : [];
      }),
    );
    if (terms.length === 0) return undefined;
    return {
      scope: 'passage',
      find: (passage) =>
        withoutInner(termsIn(terms, passage)).map(({ term, start, end, text }) => {
          const message = localize('{0} says “{1}”, not “{2}”.', profile.name, term.use, text);
          const { forms } = term;
          const fix = fixFor(forms.use, forms.term, text, { text: passage.text, start, end });
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

/** Without what is found inside a longer one: “users” in “end users”. */
const withoutInner = <Found extends Span>(found: readonly Found[]): Found[] =>
  found.filter(
    ({ start, end }) =>
      !found.some(
        (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
