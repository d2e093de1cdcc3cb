import { isRead, placesOf, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const MARKS = '(?:quotation marks|quote marks|quotes|speech marks|inverted commas)';
const KIND = new RegExp(`^(single|double|curly|smart|straight|typographic) ${MARKS}$`);
const CONTRAST = new RegExp(
  `^(single|double|curly|smart|straight) ${MARKS},? (?:not|instead of|rather than|never|and not) (?:single|double|curly|smart|straight)(?: ones| ${MARKS})?$`,
);

// An apostrophe stands within a word or at its end.
const DOUBLE = /["“”]/g;
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}][^'‘’]*[’'](?![\p{L}\p{N}]))/gu;
const STRAIGHT = /"|(?<=\p{L})'(?=\p{L})|(?<![\p{L}\p{N}])'(?=\p{L})/gu;
const CURLY = /[“”‘’]/g;

/** Nested quotations have the other marks, so a mark within the wanted ones is not marked. */
const outside = (pattern: RegExp, within: RegExp): StatedRule => ({
  scope: 'passage',
  find(passage) {
    if (!isRead(passage)) return [];
    const quotations = placesOf(within, passage.text);
    return placesOf(pattern, passage.text).filter(
      ({ start, end }) => !quotations.some((quotation) => quotation.start < start && quotation.end > end),
    );
  },
});

const RULES: Readonly<Record<string, StatedRule>> = {
  single: outside(DOUBLE, /(?<![\p{L}\p{N}])['‘][^'‘’]*["“][^'‘]*["”][^'‘’]*[’'](?![\p{L}\p{N}])/gu),
  double: outside(SINGLE, /["“][^"“”]*["”]/g),
  straight: outside(CURLY, /(?!)/g),
  curly: outside(STRAIGHT, /(?!)/g),
};

const OPPOSITE: Readonly<Record<string, string>> = {
  ...{ single: 'double', double: 'single', straight: 'curly' },
  ...{ curly: 'straight', smart: 'straight', typographic: 'straight' },
};

export const quotationMarks: StatedKind = {
  name: 'quotation-marks',
  title: (localize) => localize('Quotation marks'),
  description:
    'Double quotation marks where the profile wants single ones, straight where it wants curly ones, or the other way round. Marks of a quotation within a quotation are left.',
  readWhole({ subject, avoid }) {
    const named = (KIND.exec(subject) ?? CONTRAST.exec(subject))?.[1];
    if (named === undefined) return undefined;
    const wanted = avoid ? OPPOSITE[named] : named;
    return RULES[wanted === 'smart' || wanted === 'typographic' ? 'curly' : (wanted ?? '')];
  },
};
