import { matching, type StatedKind } from '../../stated-kind.ts';

const REPEATED =
  /^(?:(?:multiple|double|repeated|several|consecutive|two|triple) (exclamation|question) (?:marks|points)(?: in a row| together| at once)?|more than one (exclamation|question) (?:mark|point) (?:in a row|at a time|at once|together)|(?:exclamation|question) (?:marks|points) in a row)$/;

export const repeatedMarks: StatedKind = {
  name: 'repeated-marks',
  title: (localize) => localize('Marks in a row'),
  description: 'Several exclamation or question marks in a row, where the profile wants one at most.',
  readWhole({ subject, avoid }) {
    const found = avoid ? REPEATED.exec(subject.replace(/^more than 1 /, 'more than one ')) : null;
    if (!found) return undefined;
    const sign = found[0].includes('question') ? '?' : '!';
    return matching(sign === '?' ? /\?{2,}/g : /!{2,}/g, { fixes: () => [{ replacement: sign }] });
  },
};
