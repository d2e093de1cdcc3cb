import { FUNCTION_WORDS } from '../../../../english/function-words.ts';
import { isRead, names, type StatedKind, type StatedPlace, type StatedRule } from '../../stated-kind.ts';

const ITEM = "[\\p{L}\\p{N}'’-]+(?: [\\p{L}\\p{N}'’-]+){0,2}";
const WITHOUT = new RegExp(`(${ITEM}), (${ITEM}) (and|or) (?=[\\p{L}\\p{N}])`, 'gu');
const WITH = new RegExp(`(${ITEM}), (${ITEM})(,) (?:and|or) (${ITEM})`, 'gu');

/** Words that a list’s items rarely begin with, but clauses and remarks often. */
const CLAUSE =
  /^(?:who|whom|whose|which|where|when|while|if|because|although|though|so|but|yet|then|as|since|i|we|you|he|she|it|they|there|that|this|these|those|please|thanks|thank|sorry|yes|no|well|now|here|not|however|therefore|with|without|in|on|at|by|for|from|to|of|after|before|under|over|during|until|once|including|especially|even|both|either|neither|tired|ready)$/iu;

/** The clause before a list’s first comma; one that begins so is an introduction, as in “After lunch, tea and cake”. */
const INTRODUCED =
  /^(?:[\p{L}'’-]+ly|today|tomorrow|yesterday|tonight|thanks|thank|sorry|hello|hi|dear|yes|no|well|now|then|later|first|next|last|meanwhile|also|so|and|but|or|still|please|as|if|when|while|because|although|though|since|once|unless|until|after|before|in|on|at|by|for|from|to|of|with|without|under|over|during|despite|like|unlike|inside|outside|near|behind|across|between|among|through|about|above|below|beside|beyond|every|each|this|that)$/iu;

const firstWord = (text: string): string => /[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';

function isList(text: string, index: number, middle: string): boolean {
  if (CLAUSE.test(firstWord(middle))) return false;
  const before = text.slice(0, index);
  const clause = before.slice(
    Math.max(...[',', '.', '!', '?', ';', ':', '(', '–', '—', '\n'].map((sign) => before.lastIndexOf(sign))) +
      1,
  );
  // Two commas before the conjunction, or a clause before the only one that runs into the list.
  const isSecond =
    /,\s*$/.test(before.slice(0, before.length - clause.length)) || before.trimEnd().endsWith(',');
  if (isSecond) return true;
  return !INTRODUCED.test(firstWord(clause.trim() === '' ? text.slice(index) : clause));
}

const wanted: StatedRule = {
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? [...passage.text.matchAll(WITHOUT)].flatMap(({ 0: found, 2: middle = '', 3: word = '', index }) => {
          if (!isList(passage.text, index, middle)) return [];
          const end = index + found.length - word.length - 2;
          const start = end - (/\S+$/.exec(middle)?.[0].length ?? 0);
          const last = passage.text.slice(start, end);
          return [{ start, end, fixes: [{ replacement: `${last},` }] }];
        })
      : [],
};

const unwanted: StatedRule = {
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? [...passage.text.matchAll(WITH)].flatMap(
          ({ 0: found, 1: first = '', 2: middle = '', 4: last = '', index }): StatedPlace[] => {
            const isClause =
              FUNCTION_WORDS.has(firstWord(last).toLowerCase()) &&
              !/^(?:a|an|the|our|my|your|his|her|their)$/i.test(firstWord(last));
            if (isClause || !isList(passage.text, index, middle)) return [];
            const start = index + first.length + 2 + middle.length - (/\S+$/.exec(middle)?.[0].length ?? 0);
            const at = found.indexOf(',', first.length + 2 + middle.length) + index;
            return [{ start, end: at + 1, fixes: [{ replacement: passage.text.slice(start, at) }] }];
          },
        )
      : [],
};

export const serialComma: StatedKind = {
  name: 'serial-comma',
  title: (localize) => localize('Comma before “and” in lists'),
  description:
    'A list of three or more without the comma before “and” or “or” that the profile wants (the Oxford comma), or with one that it does not want. Only lists of short items are read.',
  readPart: (part, { avoid, limit, least }) =>
    names('serial-comma', part) && limit === undefined && least === undefined
      ? avoid
        ? unwanted
        : wanted
      : undefined,
};
