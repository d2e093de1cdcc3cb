import { straight } from '../words.ts';
import { capital, inside, type Opening, type Source } from './opening.ts';

/** “We can live with a millimetre.” as “Can we live with a millimetre?” */
export function ask({ clause, index }: Source): Opening[] {
  if (clause?.lead !== '' || clause.isNegated || clause.isPassive) return [];
  const [first = '', ...others] = clause.auxiliary.split(' ');
  if (!/^(?:can|could|should|must)$/u.test(straight(first)) || others.length > 0) return [];
  if (!/^(?:i|we)$/u.test(clause.person) || /^(?:that|this|these|those|there)$/iu.test(clause.subject))
    return [];
  if (
    /\b(?:and|but|it|them|that|this|those|these|also|too|already|some)\b/u.test(clause.rest) ||
    clause.rest === '' ||
    clause.rest.split(' ').length > 12
  )
    return [];
  return [
    {
      text: `${capital(first)} ${inside(clause)} ${clause.verb} ${clause.rest}?`,
      from: [index],
      hooks: ['dare'],
      change: 'Asked instead of said.',
    },
  ];
}
