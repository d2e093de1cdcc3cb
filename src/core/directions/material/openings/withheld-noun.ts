import { isPeople } from '../pieces/roles.ts';
import { isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import { readWords } from '../words.ts';
import { hasNumber, predicate, type Opening, type Source } from './opening.ts';

/** Whether a second verb hangs on. */
const hasVerb = (rest: string): boolean =>
  readWords(rest).some(
    ({ norm }) =>
      isAuxiliary(norm) || verbReadings(norm).some(({ form }) => form === 'past' && !norm.endsWith('ed')),
  );

/** “The strap from Harker's gave 5 mm.” as “It gave 5 mm. The strap from Harker's.” */
export function withholdNoun({ clause, index, text }: Source): Opening[] {
  if (clause?.lead !== '' || clause.isNamed || !/^(?:singular|plural)$/u.test(clause.person)) return [];
  if (!/^(?:The|Our|My) /u.test(clause.subject) || text.split(' ').length > 14) return [];
  if (isPeople(clause.subject) || clause.rest.split(' ').filter(Boolean).length < 2) return [];
  // “It was fine. The van.” withholds nothing that anyone waits for; “It named Jo gave …” has its verb wrong.
  if (
    clause.base === 'be' ||
    /^(?:named|called|known|made|laid|built|told|asked)$/u.test(clause.verb) ||
    hasVerb(clause.rest)
  )
    return [];
  if (
    /\b(?:first|second|third|last|next|other|others|same|former|latter|rest|question|result|results|answer|reason|idea|point|problem|aim|goal|fact|one|ones|more|most|way|thing|name|dad|mum|mom|father|mother|wife|husband|sister|brother|son|daughter|friend|time|order|advantage|depth|effect|relation|mixture|period|day|week|month|year)\b/u.test(
      clause.subject,
    )
  )
    return [];
  // A pronoun behind it would be taken for it.
  if (
    /\b(?:it|they|them|who|which)\b|,|\band (?:the|so|a|an|our|my)\b/u.test(clause.rest) ||
    /\b(?:who|which|that)\b/u.test(clause.subject)
  )
    return [];
  if (/(?:ment|tion|sion|ness|ity|ance|ence)s?$/u.test(clause.subject)) return [];
  const pronoun = clause.person === 'plural' ? 'They' : 'It';
  const said = predicate(clause);
  return [
    {
      text: `${pronoun}${said}. ${clause.subject}.`,
      from: [index],
      hooks: hasNumber(said) ? ['withheld-noun', 'number'] : ['withheld-noun'],
      change: 'What it is about is held back for a sentence.',
    },
  ];
}
