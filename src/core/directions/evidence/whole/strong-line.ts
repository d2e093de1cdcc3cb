import { THINGS } from '../../catalogue/catalogue.generated.ts';
import { isAboutTheText, isStatement, wholeDetector } from '../detector.ts';
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

/** A line is the strongest of its piece with so many marks, and this many more than the next. */
const LEAST = 2;
const LEAST_WORDS_OF_DRAFT = 45;

/** The line of a draft that is the most particular by far, where it is not the first one. */
export const strongLine = wholeDetector('strong-line', ({ sentences, words, isTechnical }) => {
  if (words < LEAST_WORDS_OF_DRAFT || isTechnical) return undefined;
  const marks = sentences.map((sentence) => (isCandidate(sentence) ? marksOf(sentence) : 0));
  const most = Math.max(...marks);
  const at = marks.indexOf(most);
  const first = sentences.findIndex(({ kind }) => kind === 'paragraph');
  return most >= LEAST && marks.lastIndexOf(most) === at && at !== first ? at : undefined;
});

const isCandidate = (sentence: DraftSentence): boolean =>
  sentence.isProse &&
  isStatement(sentence) &&
  isPastOrPerfect(sentence) &&
  !isAboutTheText(sentence) &&
  !/\b(?:sorry|apolog\w+|thanks?|hope)\b/iu.test(sentence.text);

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
