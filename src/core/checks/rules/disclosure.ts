import type { Localize } from '../../base/localize.ts';
import type { Check } from '../check.ts';
import type { DisclosureFault } from '../claims/disclosure.ts';

function message({ need, fault }: DisclosureFault, localize: Localize): string {
  switch (fault) {
    case 'missing':
      return localize(
        'Missing notice: {0}. Put it in plain words in the first line.',
        subject(need, localize),
      );
    case 'late':
      return localize(
        'Late notice: {0}. Move it to the first line, before any link.',
        subject(need, localize),
      );
    case 'obscure':
      return localize(
        'Unclear notice: {0}. Put it in plain words in the first line.',
        subject(need, localize),
      );
  }
}

function subject(need: DisclosureFault['need'], localize: Localize): string {
  switch (need) {
    case 'paid':
      return localize('this post is paid for');
    case 'gifted':
      return localize('this was a gift');
    case 'affiliate':
      return localize('the links earn a commission');
    case 'persona':
      return localize('this person is not real');
    case 'aiText':
      return localize('the text was generated and nobody reviewed it');
    case 'aiImage':
      return localize('the picture was generated');
  }
}

const FAULTS = ['missing', 'late', 'obscure'] as const;

/** Notices of payment, gifts, commissions, invented persons and generated text and pictures. */
export const DISCLOSURE_CHECKS: readonly Check[] = FAULTS.map((fault) => ({
  id: `disclosure/${fault}`,
  kind: 'disclosure',
  severity: 'warning',
  documentation: {
    title: 'Disclosure',
    description:
      'What the front matter says of payment, gifts, commissions, invented persons or generated text has to be said in the post: early, and in words that every reader understands.',
  },
  prepare: ({ claims }, localize) =>
    claims && {
      scope: 'draft',
      find: ({ disclosures }) =>
        disclosures
          .filter((found) => found.fault === fault)
          .map((found) => ({
            at: found.at,
            ...found.span,
            message: message(found, localize),
            fixes: [],
            need: found.need,
          })),
    },
}));
