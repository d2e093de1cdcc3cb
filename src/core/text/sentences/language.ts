import { COMMON_WORDS } from '../../english/common-words.ts';

/** A language as a BCP 47 tag such as `de`; `und` for a language unknown to Timbre. */
export type Language = string;
export const ENGLISH: Language = 'en';
export const UNKNOWN_LANGUAGE: Language = 'und';

/** The length of text that is examined, in UTF-16 units; more does not change the answer. */
export const MOST_TEXT = 2_500;

/**
 * The language of a text by its script and commonest words; undefined for too little text. Deterministic and
 * offline. A language without a word list is `und`, never English.
 */
export function languageOf(text: string): Language | undefined {
  const sample = text.slice(0, MOST_TEXT);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

const LATIN = /\p{Script=Latin}/gu;
/** By what most texts of a script contain: kana before Han, letters of one language before shared ones. */
const SCRIPTS: readonly [script: RegExp, language: (text: string) => Language][] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
];
/** The number of Latin letters that one character of a script without spaces counts as. */
const DENSITY = 2.5;

function cyrillic(text: string): Language {
  if (/[іїєґ]/i.test(text)) return 'uk';
  return /[ыэ]/i.test(text) ? 'ru' : UNKNOWN_LANGUAGE;
}

/** Every sign of these scripts is outside of these ranges; most texts have none, and each script costs a pass over the text. */
const ELSEWHERE = /[^\s!-\u036F\u2000-\u2125\u2127-\u2DDF\u2E00-\u2E7F]/;

function languageOfScript(text: string): Language | undefined {
  if (!ELSEWHERE.test(text)) return undefined;
  const latin = text.match(LATIN)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const signs = text.match(script)?.length ?? 0;
    if (signs >= 2 && DENSITY * signs > latin) return language(text);
  }
  return undefined;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;

/** A text with this many words that no list contains is in an unknown language. */
const ENOUGH_WORDS = 40;
/**
 * The least share of a text's words that are among its language's commonest; in other languages the share is
 * much lower.
 */
const LEAST_SHARE = 0.12;
/** The least log-likelihood ratio between the best language and the next, as a natural logarithm. */
const LEAST_LEAD = 2;
const UNLISTED = 0.0004;

interface Evidence {
  score: number;
  listed: number;
  /** The first of its words. */
  readonly word: string;
  /** True after another one of its words. */
  isSeveral: boolean;
}

function languageOfWords(text: string): Language | undefined {
  // In the order in which languages are met.
  const evidence = new Map<Language, Evidence>();
  let words = 0;
  const take = (word: string): void => {
    words++;
    const listed = LISTED.get(word);
    if (!listed) return;
    for (const { tag, gain } of listed) {
      const found = evidence.get(tag);
      if (found) {
        found.score += gain;
        found.listed++;
        found.isSeveral ||= found.word !== word;
      } else evidence.set(tag, { score: gain, listed: 1, word, isSeveral: false });
    }
  };
  for (const word of text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
    take(word);
    // French and Italian elisions before an apostrophe are separate words; in English they are not.
    const elision = word.indexOf("'");
    if (elision >= 0) take(word.slice(0, elision + 1));
  }
  const hasMarks = BEYOND_ASCII.test(text);
  const ranked = [...evidence].map(([tag, found]) => {
    const marks = hasMarks ? (LETTERS.get(tag)?.(text) ?? 0) : 0;
    // A single repeated word, such as the v of version numbers, does not identify a language.
    const isReliable = found.isSeveral || marks >= 4;
    return { tag, listed: found.listed, score: isReliable ? found.score + marks : 0 };
  });
  ranked.sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.listed < LEAST_SHARE * words) return words >= ENOUGH_WORDS ? UNKNOWN_LANGUAGE : undefined;
  return best.score - (second?.score ?? 0) >= LEAST_LEAD ? best.tag : undefined;
}

/** A language that lists a word, and the natural logarithm of how much likelier the word is in it. */
interface Listed {
  readonly tag: Language;
  readonly gain: number;
}

const LISTED: ReadonlyMap<string, readonly Listed[]> = byWord();

function byWord(): Map<string, Listed[]> {
  const listed = new Map<string, Listed[]>();
  for (const [tag, rates] of COMMON_WORDS)
    for (const [word, rate] of rates)
      listed.set(word, [...(listed.get(word) ?? []), { tag, gain: Math.log(rate / UNLISTED) }]);
  return listed;
}

/** No language is told by a plain letter. */
const BEYOND_ASCII = /[^\0-\x7F]/;

/** Counts letters and marks that only some languages have, each as two common words. */
const letters =
  (pattern: RegExp): ((text: string) => number) =>
  (text) =>
    2 * Math.min(6, text.match(pattern)?.length ?? 0);
const LETTERS: ReadonlyMap<Language, (text: string) => number> = new Map([
  ['de', letters(/[äöüß]/gi)],
  ['fr', letters(/[éèêàçœîû]/gi)],
  ['es', letters(/[ñ¿¡óáí]/gi)],
  ['it', letters(/[èòàù]/gi)],
  ['pt', letters(/[ãõçáé]/gi)],
  ['sv', letters(/[åäö]/gi)],
  ['da', letters(/[æøå]/gi)],
  ['nb', letters(/[æøå]/gi)],
  ['fi', letters(/[äö]/gi)],
  ['pl', letters(/[łżśćęąń]/gi)],
  ['cs', letters(/[řěůčšž]/gi)],
  ['ro', letters(/[șțăâî]/gi)],
  ['tr', letters(/[ıığşç]/g)],
  ['hu', letters(/[őűáé]/gi)],
  ['ca', letters(/[çàèò·]/gi)],
]);
