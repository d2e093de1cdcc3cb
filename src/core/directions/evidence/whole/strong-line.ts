import { THINGS } from '../../catalogue/catalogue.generated.ts';
import { isAboutTheText, isStatement, oncePerDraft, wholeDetector, type Detector } from '../detector.ts';
import type { DraftSentence } from '../draft-text.ts';
import { FIRST_NAMES } from '../first-names.ts';
import { isPastOrPerfect } from '../tense.ts';

/** What makes a line particular: figures, hours and days, persons, words in quotation marks, things that can be touched, places. */
const PARTICULAR: readonly RegExp[] = [
  /[£$€] ?\d|(?<![\w.(-])\d[\d,]*(?![\d.-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen)\b/iu,
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|midnight|noon|dawn|o'clock|half past|yesterday|last (?:night|winter|summer|spring|autumn))\b/iu,
  /"[^"]{6,}"/u,
  /\b(?:he|she|his|her|somebody|a (?:man|woman|girl|boy|customer|visitor|neighbour|neighbor|student|postman|driver|farmer|baker|fisherman|nurse|hiker))\b/iu,
  /\b(?:door|window|table|kitchen|street|stairs|roof|wall|garden|yard|counter|till|station|harbour|river|shelf|floor|oven|cellar|porch|hall|church|bridge|corner|crane|lorry|van|boat|soup|bread|cake|coats?|rain|snow|frost)\b/iu,
];
const KNOWN = new Set(THINGS);

/** Marks that make a line particular. */
const LEAST = 2;
const LEAST_WORDS_OF_DRAFT = 45;

/** Lines besides the strongest that are shown at most. */
const MOST_OTHERS = 2;

/** Lines with two marks or more of the particular, the most particular first; the first line of the piece is none. */
const particularLines = oncePerDraft(({ sentences, words, isTechnical }): readonly number[] => {
  if (words < LEAST_WORDS_OF_DRAFT || isTechnical) return [];
  const first = sentences.findIndex(({ kind }) => kind === 'paragraph');
  return sentences
    .flatMap((sentence, at) =>
      at !== first && isCandidate(sentence) ? [{ at, marks: marksOf(sentence) }] : [],
    )
    .filter(({ marks }) => marks >= LEAST)
    .sort((a, b) => b.marks - a.marks || a.at - b.at)
    .map(({ at }) => at);
});

/** The line of a draft that is the most particular, where it is not the first one. */
export const strongLine = wholeDetector('strong-line', (draft) => particularLines(draft)[0]);

/** Further lines that are particular and can be understood by themselves. */
export const vividLine: Detector = {
  id: 'vivid-line',
  find: (draft) =>
    particularLines(draft)
      .slice(1)
      .filter((at) => !LEANS.test(draft.sentences[at]?.text ?? ''))
      .slice(0, MOST_OTHERS)
      .map((sentence) => ({ sentence })),
};

/** It begins with a word for something that stands before it. */
const LEANS =
  /^(?:["'(]|(?:it|its|this|that|these|those|they|them|their|so|but|and|then|there|he|she|his|her|which|what|one|both|some|others?|another|for example|for instance|also|still|yet|however|instead)\b)/iu;

const isCandidate = (sentence: DraftSentence): boolean =>
  sentence.isProse &&
  isStatement(sentence) &&
  isPastOrPerfect(sentence) &&
  !isAboutTheText(sentence) &&
  !/^(?:for example|for instance|in our survey|of the|of those)\b/iu.test(sentence.text) &&
  !/\b(?:sorry|apolog\w+|thanks?|hope|delighted|honou?red|pleased|welcome)\b/iu.test(sentence.text);

function marksOf({ text, tagged }: DraftSentence): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && FIRST_NAMES.has(word.toLowerCase()));
  const things = [...tagged.matchAll(/(\S+)\/NOUN/gu)].filter(([, word = '']) =>
    KNOWN.has(word.replace(/s$/u, '')),
  );
  return (
    PARTICULAR.filter((pattern) => pattern.test(text)).length +
    Math.min(1, names.length) +
    Math.min(2, things.length)
  );
}
