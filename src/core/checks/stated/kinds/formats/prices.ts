import { isRead, type StatedKind, type StatedPlace, type StatedRule } from '../../stated-kind.ts';

const WHAT = '(?:all )?(?:the )?(?:prices|amounts|sums)';
const WITH = new RegExp(
  `^(?:${WHAT} (?:always )?(?:with|to|have|need|must have|should have|in) (?:two|2) decimals?(?: places)?|(?:two|2) decimals?(?: places)? (?:in|for|on) ${WHAT}|${WHAT} (?:always )?(?:with|in) (?:pounds and pence|pence|cents))$`,
);
const WITHOUT = new RegExp(
  `^(?:(?:decimals?|decimal places|pence|cents|\\.00) (?:in|for|on|with) (?:round |whole )?${WHAT}|(?:round |whole )?${WHAT} (?:with(?:out)?) (?:decimals?|pence|cents|\\.00))$`,
);
const AS = new RegExp(
  `^${WHAT} (?:as|like) ["']?([£$€])(\\d+)(\\.\\d{2})?["']?(?:,? (?:not|never|rather than|instead of) ["']?[£$€]?\\d+(?:\\.\\d{2})?["']?)?$`,
);

const ROUND = /[£$€]\s?\d[\d,]*(?![\d,]*[.\d]\d|\d|,\d|\s?(?:k|m|bn|million|billion|thousand)(?!\p{L}))/gu;
const ZEROS = /[£$€]\s?\d[\d,]*\.00(?!\d)/gu;

const decimals: StatedRule = rule(ROUND, (found) => `${found}.00`);
const noDecimals: StatedRule = rule(ZEROS, (found) => found.replace(/\.00$/, ''));

function rule(pattern: RegExp, write: (found: string) => string): StatedRule {
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? [...passage.text.matchAll(pattern)].map(({ 0: found, index }): StatedPlace => {
            const price = found.replace(/,$/, '');
            return { start: index, end: index + price.length, fixes: [{ replacement: write(price) }] };
          })
        : [],
  };
}

export const prices: StatedKind = {
  name: 'prices',
  title: (localize) => localize('How prices are written'),
  description:
    'A price without the decimals that the profile wants (£4 for £4.00), or a round one with decimals that it does not want.',
  readWhole({ subject, avoid }) {
    const example = avoid ? null : AS.exec(subject);
    if (example) return example[3] === undefined ? noDecimals : decimals;
    if (WITH.test(subject)) return avoid ? noDecimals : decimals;
    return WITHOUT.test(subject) && (avoid || subject.includes('without')) ? noDecimals : undefined;
  },
};
