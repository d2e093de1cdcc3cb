import { beyond, atLeast, isRead, names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const ENDS_WITH_MARK = /\?["'”’)]*$/;

const questionsIn = (headings: boolean): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage, headings)
      ? passage.sentences
          .filter(({ start, end }) => ENDS_WITH_MARK.test(passage.text.slice(start, end).trimEnd()))
          .map(({ start, end }) => ({ start, end }))
      : [],
});

export const questions: StatedKind = {
  name: 'questions',
  title: (localize) => localize('Questions'),
  description: 'A question where the profile wants none, or more of them than it allows.',
  readPart(part, { avoid, limit, least, headings }) {
    if (!names('questions', part)) return undefined;
    if (least !== undefined) return headings ? undefined : atLeast(least, /\?+/g);
    if (limit !== undefined) return beyond(limit, /\?+/g, headings);
    return avoid ? questionsIn(headings) : undefined;
  },
};
