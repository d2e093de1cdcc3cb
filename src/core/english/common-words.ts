import data from '../../../data/languages/common-words.json' with { type: 'json' };

/** The share of a word among all words of its language's texts, by word in lower case. */
export type WordRates = ReadonlyMap<string, number>;

/** The rate assumed for words that only identify a language. */
const LISTED_RATE = 0.008;

/** The commonest words of the languages that can be identified by their words, by BCP 47 tag. */
export const COMMON_WORDS: ReadonlyMap<string, WordRates> = new Map([
  ...Object.entries(data.ranked).map(([tag, tiers]): [string, WordRates] => [
    tag,
    new Map(
      tiers.flatMap(({ perThousand, words }) =>
        words.split(' ').map((word): [string, number] => [word, perThousand / 1000]),
      ),
    ),
  ]),
  ...Object.entries(data.listed).map(([tag, words]): [string, WordRates] => [
    tag,
    new Map(words.split(' ').map((word) => [word, LISTED_RATE])),
  ]),
]);
