import { tellingWords } from '../../../directions/index.ts';
import { isGeneral, isMonth } from './nameable.ts';

/** Titles that begin alike: “Bench Note 41: September”. */
export interface TitleSeries {
  readonly name: string;
  /** Indexes of the titles. */
  readonly titled: ReadonlySet<number>;
}

/** Where the name of a series ends: at a mark, or a number. */
const END =
  /\s*(?:[:–—|(,]|\s[-#/]|\s?['’]\d|,?\s(?:v|vol\.?|no\.?|nr\.?|part|episode|issue|week|day)?\s?\d|\d{4}).*$/iu;
/** “Diary for the week of” is one of a diary. */
const LOOSE_END = /(?:\s+(?:for|of|in|at|from|the|week|month|no|volume|part))+$/i;
const FEWEST = 3;
/** Words of a series' name; a single one may be anything. */
const [SHORTEST, LONGEST] = [2, 6];

/** What several titles begin with, before a mark or number that tells them apart. */
export function titleSeries(titles: readonly string[]): TitleSeries[] {
  const found = new Map<string, { readonly name: string; readonly titled: Set<number> }>();
  titles.forEach((title, at) => {
    if (!END.test(title)) return;
    const name = title.replace(END, '').replace(LOOSE_END, '').trim();
    const words = name.split(/\s+/);
    if (words.length < SHORTEST || words.length > LONGEST) return;
    const key = name.toLowerCase();
    const telling = tellingWords(name);
    if (
      telling.some(isMonth) ||
      (telling.length < SHORTEST && telling.every((stem) => isGeneral({ stem, word: stem })))
    )
      return;
    const known = found.get(key) ?? { name, titled: new Set<number>() };
    found.set(key, known);
    known.titled.add(at);
  });
  return [...found.values()].filter(({ titled }) => titled.size >= FEWEST);
}
