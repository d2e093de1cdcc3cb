import { matching, type StatedKind } from '../../stated-kind.ts';

const SIGN = `(?:the )?["']?%["']?(?: signs?| symbols?)?|(?:the )?per ?cent(?:age)? (?:signs?|symbols?)`;
const WORD = `["']?(?:percent|per cent)["']?`;
const IN_WORDS = '(?: (?:as a word|as words|in full|out|as (?:one|two) words))?';
const NOT = '(?:,? (?:not|never|rather than|instead of) )';
const WORD_WANTED = new RegExp(
  `^(?:(?:spell out |write out )?${WORD}${IN_WORDS}${NOT}(?:${SIGN})|(?:spell out|write out) ${WORD}(?: in full)?|${WORD} (?:as a word|in full|out|in words))$`,
);
const SIGN_WANTED = new RegExp(`^(?:${SIGN})(?:${NOT}${WORD}| for percentages| with (?:numbers|figures))$`);
const SIGN_ALONE = new RegExp(`^(?:${SIGN})$`);

export const percent: StatedKind = {
  name: 'percent',
  title: (localize) => localize('Percent sign or word'),
  description: 'A percent sign where the profile wants the word, or the word where it wants the sign.',
  readWhole({ subject, whole, avoid }) {
    const british = whole.includes('per cent');
    const forbidSign = avoid
      ? SIGN_ALONE.test(subject)
      : WORD_WANTED.test(subject) || WORD_WANTED.test(whole);
    if (forbidSign)
      return matching(/(?<=\d\s?)%/g, { fixes: () => [{ replacement: british ? ' per cent' : ' percent' }] });
    const forbidWord = avoid ? new RegExp(`^${WORD}$`).test(subject) : SIGN_WANTED.test(subject);
    return forbidWord
      ? matching(/(?<=\d)\s?per ?cent(?!\p{L})/giu, { fixes: () => [{ replacement: '%' }] })
      : undefined;
  },
};
