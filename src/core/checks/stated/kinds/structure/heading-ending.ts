import type { StatedKind, StatedRule } from '../../stated-kind.ts';

const HEADINGS = '(?:headings?|headlines?|titles?|subheadings?|subheads?)';
const DET = '(?:a |an |any |the |your |our |all )?';
const MARK =
  '(full stops?|periods?|exclamation marks?|exclamation points?|question marks?|colons?|punctuation(?: marks?)?|commas?)';
const FORMS = [
  `end(?:ing)? ${DET}${HEADINGS} (?:with|in|on) ${DET}${MARK}`,
  `${DET}${HEADINGS} (?:that |which )?end(?:ing|s)? (?:with|in|on) ${DET}${MARK}`,
  `(?:put )?${DET}${MARK} (?:at|on) the ends? of ${DET}${HEADINGS}`,
  `${DET}${MARK} after ${DET}${HEADINGS}`,
].map((form) => new RegExp(`^${form}$`));
const WITHOUT = new RegExp(
  `^${DET}${HEADINGS} (?:end |go |are )?without ${DET}(?:final |closing )?${MARK}(?: at the end)?$`,
);
const SIGNS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:full stop|period)/, /\.$/],
  [/^exclamation/, /!$/],
  [/^question/, /\?$/],
  [/^colon/, /:$/],
  [/^comma/, /,$/],
  [/^punctuation/, /[.,:;!]$/],
];

const noneAt = (mark: string): StatedRule | undefined => {
  const sign = SIGNS.find(([pattern]) => pattern.test(mark))?.[1];
  return (
    sign && {
      scope: 'passage',
      find: ({ kind, text }) =>
        kind === 'heading' && sign.test(text) && !text.endsWith('...')
          ? [{ start: text.length - 1, end: text.length }]
          : [],
    }
  );
};

export const headingEnding: StatedKind = {
  name: 'heading-ending',
  title: (localize) => localize('Marks at the end of headings'),
  description:
    'A heading that ends with a mark that the profile does not want there. A question mark is punctuation that a question needs, so “no punctuation” leaves it.',
  readWhole({ whole, subject, avoid, headings }) {
    // “No full stops in headlines”: a full stop inside one stands in an abbreviation.
    const inside =
      headings && avoid
        ? new RegExp(`^${DET}(full stops?|periods?|punctuation(?: marks?)?|colons?)$`).exec(subject)?.[1]
        : undefined;
    const mark =
      inside ??
      (avoid ? firstOf(FORMS, subject) : undefined) ??
      WITHOUT.exec(subject)?.[1] ??
      WITHOUT.exec(whole)?.[1];
    return mark === undefined ? undefined : noneAt(mark);
  },
};

const firstOf = (forms: readonly RegExp[], text: string): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]).find((mark) => mark !== undefined);
