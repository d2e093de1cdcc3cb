import type { Found, Reading } from './reading.ts';

/** Names that begin a clause and do something there. */
export function readActingSubjects({ segments, text }: Reading): Found[] {
  return segments.flatMap(({ clause, start }): Found[] => {
    if (!clause?.isNamed || clause.base === 'be') return [];
    const from = text.indexOf(clause.subject, start);
    const isWhole = clause.subject.split(' ').every((word) => /^\p{Lu}/u.test(word));
    if (!isWhole || from < 0) return [];
    return [
      {
        kind: 'actor',
        start: from,
        end: from + clause.subject.length,
        phrase: clause.subject,
        isPlural: false,
        clause,
      },
    ];
  });
}
