import { numberName, numberWord } from '../../../../english/numbers.ts';
import { isRead, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import { numberIn, type Instruction } from '../../statement.ts';

const AS_DIGITS =
  /^(?:always )?(?:(?:write|set|give|put|use) )?(?:all )?(?:numbers (?:as|in) (?:digits|numerals|figures)|(?:digits|numerals|figures) (?:for (?:all )?numbers|not words)|(?:digits|numerals|figures))$/;
const NOT_SPELLED_OUT = /^(?:do not|don't|never|avoid) spell(?:ing)? out numbers$/;
const WHICH = '(?:all |any |every |each |whole |the |single )*(?:small )?(?:numbers?|figures?)';
const FROM_ONE =
  '(?:(?:from )?(?:zero|one|0|1)(?: to| through| [–-]| ?[–-] ?)| up to(?: and including)?|up to(?: and including)?)';
const BELOW = '(?:below|under|less than|smaller than|lower than)';
const WORDS = '(?:as words|in words|in full|out|using words|as text)';
/** Each with the largest number, or the one above it, that is written as a word. */
const AS_WORDS: readonly (readonly [RegExp, 'including' | 'below'])[] = [
  [
    new RegExp(`^(?:spell out|write out|spell|words for)(?: ${WHICH})?,? ${FROM_ONE} (\\w+)(?: ${WORDS})?$`),
    'including',
  ],
  [
    new RegExp(`^(?:spell out|write out|spell|words for)(?: ${WHICH})?,? ${BELOW} (\\w+)(?: ${WORDS})?$`),
    'below',
  ],
  [
    new RegExp(
      `^(?:(?:write|spell|set|give|put) )?${WHICH} ${FROM_ONE} (\\w+)(?: (?:are |should be |must be )?(?:written |spelled |spelt )?${WORDS})$`,
    ),
    'including',
  ],
  [
    new RegExp(
      `^(?:(?:write|spell|set|give|put) )?${WHICH} ${BELOW} (\\w+)(?: (?:are |should be |must be )?(?:written |spelled |spelt )?${WORDS})$`,
    ),
    'below',
  ],
];

const TOKEN = /(?<![\p{L}\p{N}_#@-])[\p{L}]+(?:-[\p{L}]+)?(?![\p{L}\p{N}_-])/gu;

/** “One” is a pronoun as often as a number. */
const digits: StatedRule = {
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? [...passage.text.matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
          const read = numberWord(word.toLowerCase());
          if (read?.kind !== 'cardinal' || read.value < 2) return [];
          return [{ start: index, end: index + word.length, fixes: [{ replacement: String(read.value) }] }];
        })
      : [],
};

// Not amounts, times, dates, versions or numbers with a unit.
const PLAIN =
  /(?<![\p{L}\p{N}.,:/%£$€#°+×x–-])\d{1,2}(?![\p{L}\p{N}%°:/–-]|[.,]\d|\s?(?:am|pm|kg|g|mg|km|m|cm|mm|l|ml|cl|kW|W|V|GB|MB|%|°|per cent|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))/gu;
const AFTER_LABEL =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|no|nr|number|chapter|page|step|part|figure|table|version|annex|bulletin|note|day|week|room)\.?\s$/i;

const words = (most: number): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? [...passage.text.matchAll(PLAIN)].flatMap(({ 0: found, index }) => {
          const value = Number(found);
          if (value > most || AFTER_LABEL.test(passage.text.slice(0, index))) return [];
          const word = numberName(value);
          return [
            {
              start: index,
              end: index + found.length,
              fixes: word === undefined ? [] : [{ replacement: word }],
            },
          ];
        })
      : [],
});

/** “Numbers one to nine in words, digits from 10” says twice the same. */
const LARGER =
  '(?:(?:10|ten|11|eleven|12|twelve|13|thirteen|anything|everything|the rest|larger (?:ones|numbers)|higher (?:ones|numbers))(?: (?:and|or) (?:above|up|over|more|higher|larger))?(?: (?:above|after|upwards?|onwards?)(?: that)?)?)';
const DIGITS = '(?:digits|numerals|figures)';
const SAME_AGAIN = new RegExp(
  `[,;]?(?: and)? (?:(?:use )?${DIGITS} (?:for|from) ${LARGER}|${LARGER} (?:in|as) ${DIGITS}|(?:use )?${DIGITS} (?:above|after) that)$`,
);

function mostInWords({ whole }: Instruction): number | undefined {
  const told = whole
    .replace(/^(?:please |always )/, '')
    .replace(SAME_AGAIN, '')
    .replace(/^(?:write|use) (words for|in words)/, '$1');
  for (const [pattern, bound] of AS_WORDS) {
    const most = numberIn(pattern.exec(told)?.[1] ?? '');
    if (most !== undefined) return bound === 'below' ? most - 1 : most;
  }
  return undefined;
}

export const numbers: StatedKind = {
  name: 'numbers',
  title: (localize) => localize('Numbers in digits or words'),
  description:
    'A number in words where the profile wants digits, or a small one in digits where it wants words. Dates, times, amounts and units are not marked.',
  readWhole(instruction) {
    const { whole, avoid } = instruction;
    if ((!avoid && AS_DIGITS.test(whole)) || NOT_SPELLED_OUT.test(whole)) return digits;
    const most = avoid ? undefined : mostInWords(instruction);
    return most === undefined ? undefined : words(most);
  },
};
