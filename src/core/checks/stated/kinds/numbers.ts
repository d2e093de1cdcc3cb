import { numberWord } from '../../../english/numbers.ts';
import { isRead, type StatedKind, type StatedRule } from '../stated-kind.ts';
import { numberIn, type Instruction } from '../statement.ts';

const AS_DIGITS =
  /^(?:always )?(?:(?:write|set|give|put|use) )?(?:all )?(?:numbers (?:as|in) (?:digits|numerals|figures)|(?:digits|numerals|figures) (?:for (?:all )?numbers|not words)|(?:digits|numerals|figures))$/;
const NOT_SPELLED_OUT = /^(?:do not|don't|never|avoid) spell(?:ing)? out numbers$/;
const AS_WORDS =
  /^(?:always )?(?:spell out|write out|write|spell) (?:all )?numbers (?:up to|from one to|below|under|less than|smaller than) (\w+)(?: (?:as words|in words|in full|out))?$/;

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

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
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
          const word = SMALL[value];
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

function mostInWords({ whole }: Instruction): number | undefined {
  const most = numberIn(AS_WORDS.exec(whole)?.[1] ?? '');
  if (most === undefined) return undefined;
  return /\b(?:below|under|less than|smaller than)\b/.test(whole) ? most - 1 : most;
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
