import { matchesInFile } from '../../draft-places.ts';
import type { StatedKind, StatedRule } from '../../stated-kind.ts';

const AFTER = '(?: (?:after|between|following) .+)?';
const UNWANTED = new RegExp(`^(?:double|two|extra|multiple) spaces?${AFTER}$`);
const WANTED = new RegExp(`^(?:one|a single|single|only one|just one) spaces?${AFTER}$`);

const noDouble: StatedRule = {
  scope: 'draft',
  find: (draft) =>
    matchesInFile(draft, /\S {2,}(?=\S)/g).map(({ at, span }) => ({
      at,
      start: span.start,
      end: Math.min(span.start + 2, at.passage.text.length),
    })),
};

export const doubleSpaces: StatedKind = {
  name: 'double-spaces',
  title: (localize) => localize('Double spaces'),
  description: 'Two spaces or more between words or sentences, where the profile wants one.',
  readWhole: ({ subject, avoid }) => ((avoid ? UNWANTED : WANTED).test(subject) ? noDouble : undefined),
};
