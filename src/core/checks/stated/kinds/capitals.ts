import { forbidding, names, type StatedKind, type StatedRule } from '../stated-kind.ts';

// Up to four capitals may be an abbreviation (NASA); two words of them, or a longer one, are emphasis.
const SHOUTED =
  /(?<![\p{L}\p{N}_#@&.-])(?:\p{Lu}{5,}(?:\s+\p{Lu}{2,})*|\p{Lu}{2,}(?:\s+\p{Lu}{2,})+)(?![\p{L}\p{N}_])/gu;

export const allCaps: StatedKind = {
  name: 'all-caps',
  title: (localize) => localize('Words in capitals'),
  description:
    'Words in capitals for emphasis where the profile wants none. Abbreviations of up to four letters are not marked.',
  readPart: (part, instruction) => (names('all-caps', part) ? forbidding(SHOUTED, instruction) : undefined),
};

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|our|the|to|vs|with|your)$/i;

/** True where most words after the first have a capital, as in a title. */
function isTitleCase(text: string): boolean | undefined {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .slice(1)
    .filter((word) => !SMALL.test(word));
  if (words.length < 2) return undefined;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return large === words.length ? true : large * 2 < words.length ? false : undefined;
}

const headingsIn = (titleCase: boolean): StatedRule => ({
  scope: 'passage',
  find: ({ kind, text }) =>
    kind === 'heading' && isTitleCase(text) === !titleCase ? [{ start: 0, end: text.length }] : [],
});

export const headingCase: StatedKind = {
  name: 'heading-case',
  title: (localize) => localize('Capitals in headings'),
  description:
    'A heading in title case where the profile wants sentence case, or the other way round. Headings of mixed capitals, which may be names, are not marked.',
  readPart(part, { avoid }) {
    if (names('title-case', part)) return headingsIn(!avoid);
    return names('sentence-case', part) ? headingsIn(avoid) : undefined;
  },
};
