import data from '../../../../../../data/checks/stated.json' with { type: 'json' };
import escape from 'escape-string-regexp';
import { forbidding, names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

// Up to four capitals may be an abbreviation (NASA), unless they are a word that is often shouted; two words of them, or a longer one, are emphasis.
const SHORT = data.shouted.map((word) => escape(word.toUpperCase())).join('|');
const SHOUTED = new RegExp(
  `(?<![\\p{L}\\p{N}_#@&.'’-])(?:\\p{Lu}{5,}(?:\\s+\\p{Lu}{2,})*|\\p{Lu}{2,}(?:\\s+\\p{Lu}{2,})+|(?:${SHORT}))(?![\\p{L}\\p{N}_]|['’-]\\p{L})`,
  'gu',
);

export const allCaps: StatedKind = {
  name: 'all-caps',
  title: (localize) => localize('Words in capitals'),
  description:
    'Words in capitals for emphasis where the profile wants none. Abbreviations of up to four letters are not marked, words such as FREE are.',
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

const HEADING = '(?:a |any |your |our |the )?(?:headings?|headlines?|titles?|subheadings?)';
const FIRST_WORD = new RegExp(
  `^(?:only )?(?:capitali[sz]e |the first word of ${HEADING} )?(?:only the first word|the first word only|just the first word|only has a capital|is capitali[sz]ed|has a capital)(?: (?:of|in) ${HEADING})?(?: (?:is |has )?(?:capitali[sz]ed|a capital))?(?: and names| and proper nouns)?$`,
);
const EVERY_WORD = new RegExp(
  `^(?:capitali[sz](?:e|ing) |a capital on |capitals on |initial capitals on |capitals for )(?:every|each|all) words?(?: (?:of|in) ${HEADING})?$`,
);

export const headingCase: StatedKind = {
  name: 'heading-case',
  title: (localize) => localize('Capitals in headings'),
  description:
    'A heading in title case where the profile wants sentence case, or the other way round. Headings of mixed capitals, which may be names, are not marked.',
  readWhole({ whole, subject, avoid, headings }) {
    const isOfHeadings = headings || /heading|headline|title/.test(subject);
    if (isOfHeadings && EVERY_WORD.test(subject)) return headingsIn(!avoid);
    return isOfHeadings && !avoid && (FIRST_WORD.test(subject) || FIRST_WORD.test(whole))
      ? headingsIn(false)
      : undefined;
  },
  readPart(part, { avoid }) {
    if (names('title-case', part)) return headingsIn(!avoid);
    return names('sentence-case', part) ? headingsIn(avoid) : undefined;
  },
};
