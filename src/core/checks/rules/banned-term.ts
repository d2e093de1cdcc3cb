import type { Check } from '../check.ts';
import { termsIn, watchedTerm } from '../terms/term-matcher.ts';

/** Words and phrases that the profile bans. */
export const bannedTerm: Check = {
  id: 'terms/banned',
  kind: 'banned',
  severity: 'warning',
  documentation: {
    title: 'Banned words',
    description:
      'A word or phrase that stands in the profile under "banned", in any of its forms. Write it in other words.',
  },
  prepare({ profile }, localize) {
    const terms = profile.banned.flatMap(({ term, why }) => watchedTerm(term, why) ?? []);
    if (terms.length === 0) return undefined;
    return {
      scope: 'passage',
      find: (passage) =>
        termsIn(terms, passage).map(({ term, start, end, text }) => ({
          start,
          end,
          message: withReason(localize('“{0}” is on {1}’s banned list.', text, profile.name), term.why),
          fixes: [],
          entry: { list: 'banned' as const, name: term.term },
        })),
    };
  },
};

const withReason = (message: string, why: string | undefined): string =>
  why === undefined ? message : `${message} ${why}`;
