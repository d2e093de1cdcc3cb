import { tellingWords } from '../../../directions/index.ts';

/** A word of a line that tells what it is about. */
export interface RunWord {
  readonly stem: string;
  readonly word: string;
  /** Whether its capital, or that it has none, is how the word is written: not so where a sentence begins, or where all words have one. */
  readonly isSure: boolean;
  /** Whether an article or the like stands before it, so that it begins a noun phrase. */
  readonly isAfterArticle: boolean;
  /** Whether “of” stands between it and the word before it in the run. */
  readonly isAfterOf: boolean;
}

const WORD = /\p{L}(?:[\p{L}\p{N}-]|[’'](?=\p{L}))*/gu;
/** What a noun phrase begins with. */
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'our', 'your', 'their', 'this', 'these', 'each', 'every']);
/** A title with so many words in lower case has capitals only where they belong. */
const LOWER_CASE = 2;

/** Reads lines as runs of telling words that stand directly side by side; stems are looked up once a word. */
export class WordRuns {
  readonly #stems = new Map<string, string | undefined>();

  /** @param isTitle a title or heading, in which all words may have capitals */
  read(line: string, isTitle: boolean): readonly (readonly RunWord[])[] {
    const runs: RunWord[][] = [];
    let run: RunWord[] = [];
    let before = '';
    let end = 0;
    const close = (): void => {
      if (run.length > 0) runs.push(run);
      run = [];
    };
    for (const { 0: found, index } of line.matchAll(WORD)) {
      const isNext = line.slice(end, index) === ' ';
      // “This year’s conference” is no year conference.
      if (!isNext || /[’']s?$/.test(before)) close();
      const isAfterOf = isNext && before === 'of' && run.length > 0;
      const isAfterArticle = isNext && ARTICLES.has(before.toLowerCase());
      [before, end] = [found, index + found.length];
      if (found === 'of' && run.length > 0) continue;
      const word = found.replace(/[’']s?$/, '');
      // “@alice” is a person.
      const stem = line[index - 1] === '@' ? undefined : this.stemOf(word);
      const isSure = /[\p{L}\p{N},] $/u.test(line.slice(Math.max(0, index - 2), index));
      if (stem === undefined) close();
      else run.push({ stem, word, isSure, isAfterArticle, isAfterOf });
    }
    close();
    if (!isTitle || runs.flat().filter(({ word }) => /^\p{Ll}/u.test(word)).length >= LOWER_CASE) return runs;
    return runs.map((words) => words.map((one) => ({ ...one, isSure: false })));
  }

  /** The stem of a single word that tells something; undefined for others. */
  stemOf(word: string): string | undefined {
    if (!this.#stems.has(word)) {
      const [stem, ...more] = tellingWords(word);
      this.#stems.set(word, more.length > 0 ? undefined : stem);
    }
    return this.#stems.get(word);
  }
}

/** Words that stand side by side, with those beside them. */
export interface Stretch {
  readonly words: readonly RunWord[];
  readonly before: RunWord | undefined;
  readonly after: RunWord | undefined;
}

/** The stretches of at most so many words in a run. */
export function* stretches(run: readonly RunWord[], longest: number): Generator<Stretch> {
  for (let from = 0; from < run.length; from++)
    for (let to = from + 1; to <= Math.min(run.length, from + longest); to++)
      yield { words: run.slice(from, to), before: run[from - 1], after: run[to] };
}

const join = (words: readonly RunWord[], textOf: (word: RunWord) => string): string =>
  words.map((word, at) => `${at === 0 ? '' : word.isAfterOf ? ' of ' : ' '}${textOf(word)}`).join('');

export const keyOf = (words: readonly RunWord[]): string => join(words, ({ stem }) => stem);

/** The words as they are written. */
export const textOf = (words: readonly RunWord[]): string => join(words, ({ word }) => word);
