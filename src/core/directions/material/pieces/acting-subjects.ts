import { readClause } from '../clause.ts';
import { looksPlural } from '../words.ts';
import { wordCount, type Found, type Reading } from './reading.ts';
import { ROLES } from './roles.ts';

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

const PARTICULAR = /^(?:one|a|an|another|somebody|someone)\b/iu;

/** One person without a name who does something: “One player”, “a maker of bread machines”. */
export function readSinglePersons({ segments, text }: Reading): Found[] {
  return segments.flatMap(({ clause, start }): Found[] => {
    if (clause?.person !== 'singular' || clause.isNamed || !PARTICULAR.test(clause.subject)) return [];
    const role = clause.subject.split(' ')[1]?.toLowerCase() ?? '';
    const from = text.indexOf(clause.subject, start);
    if (!ROLES.test(role) || from < 0 || wordCount(clause.subject) > 4) return [];
    return [
      {
        kind: 'actor',
        start: from,
        end: from + clause.subject.length,
        phrase: `the ${clause.subject.split(' ').slice(1).join(' ')}`,
        isPlural: false,
        clause,
      },
    ];
  });
}

/** Things in the plural without an article that a clause is about: “Fish fingers are back”. */
export function readBareSubjects({ segments, text }: Reading): Found[] {
  return segments.flatMap(({ clause, start }): Found[] => {
    if (clause?.person !== 'plural' || clause.isNamed) return [];
    const [noun = ''] = clause.subject.split(/ (?:in|on|at|of|from|with) /u);
    const words = noun.toLowerCase().split(' ');
    const head = words.at(-1) ?? '';
    const isThing =
      words.length <= 2 && looksPlural(head) && !ROLES.test(head) && !NO_THING.test(noun.toLowerCase());
    const from = text.indexOf(noun, start);
    if (!isThing || from < 0) return [];
    return [
      { kind: 'thing', start: from, end: from + noun.length, phrase: noun.toLowerCase(), isPlural: true },
    ];
  });
}

const NO_THING =
  /^(?:the|these|those|our|my|your|his|her|their|some|all|most|many|few|several|both|half|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\d.*|hours?|days|weeks|months|years|things|ways|times|opening hours|more|\p{L}+ing hours)\b|hours$/u;

/** Somebody described between two commas who then does something: “Ilse, who wrote them, thinks …”. */
export function readDescribedPersons({ text, isName }: Reading): Found[] {
  const match = /(?<=^|[ ,])(\p{Lu}\p{Ll}+), who [^,]{3,40}, (\p{Ll}[^,.;:]+)/u.exec(text);
  const [, name = '', rest = ''] = match ?? [];
  const clause = match ? readClause(`${name} ${rest}`, isName) : undefined;
  if (!match || clause?.subject !== name) return [];
  return [
    {
      kind: 'actor',
      start: match.index,
      end: match.index + name.length,
      phrase: name,
      isPlural: false,
      clause,
    },
  ];
}
