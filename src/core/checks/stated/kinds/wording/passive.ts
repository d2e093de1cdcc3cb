import data from '../../../../../../data/checks/stated.json' with { type: 'json' };
import { isRead, names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const NOT_PASSIVE: ReadonlySet<string> = new Set(data.notPassive);
const PASSIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|get|gets|got)\\s+(?:(?:not|also|never|always|often|now|still|only|just|being|been|\\p{L}+ly)\\s+){0,2}(\\p{L}{2,}ed|${data.irregularParticiples.join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

const noPassive: StatedRule = {
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? [...passage.text.matchAll(PASSIVE)]
          .filter(([, participle = '']) => !NOT_PASSIVE.has(participle.toLowerCase()))
          .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      : [],
};

export const passive: StatedKind = {
  name: 'passive',
  title: (localize) => localize('Passive voice'),
  description:
    'A form of “be” or “get” with a participle, where the profile wants the active voice. Adjectives such as “tired” are not marked.',
  readPart(part, { avoid, limit }) {
    if (limit !== undefined) return undefined;
    return (names('passive', part) && avoid) || (names('active', part) && !avoid) ? noPassive : undefined;
  },
};
