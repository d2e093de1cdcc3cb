import { tellingWords } from '../../../directions/index.ts';
import { isNameable } from './nameable.ts';
import type { TopicText } from './topic-text.ts';
import { commonest, WordForms } from './word-forms.ts';
import { keyOf, stretches, textOf, WordRuns, type RunWord } from './word-runs.ts';

/** A word or phrase that titles or headings have, and where. */
export interface Term {
  readonly stems: readonly string[];
  readonly name: string;
  /** Indexes of the texts whose title has it. */
  readonly titled: ReadonlySet<number>;
  /** … that have it in a heading. */
  readonly headed: ReadonlySet<number>;
  /** How often each text has it, anywhere. */
  readonly said: ReadonlyMap<number, number>;
}

/** Words of a phrase at most. */
const LONGEST = 4;
/** What fewer texts have in a title or heading is no candidate. */
const FEWEST = 2;

interface Counted {
  readonly stems: readonly string[];
  readonly titled: Set<number>;
  readonly headed: Set<number>;
  readonly said: Map<number, number>;
  readonly forms: Map<string, Form>;
  /** Times that an article stands before it. */
  articles: number;
  /** How often which word stands beside it in the same phrase. */
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
}

/** A way in which texts write a phrase, but for capitals. */
interface Form {
  readonly words: readonly RunWord[];
  count: number;
  /** The same with capitals, in places where these say something. */
  readonly sure: Map<string, number>;
}

/** A phrase that begins like a verb is a thing if an article stands before it so often. */
const ARTICLES = 2;
/** A heading that so many texts have is a part of their form: “Conclusion”. */
const OF_FORM = 3;

/** Counts words and phrases in texts: first those of titles and headings, then how often texts have them. */
export class TopicTerms {
  readonly #runs = new WordRuns();
  readonly #forms = new WordForms();
  readonly #terms = new Map<string, Counted>();
  readonly #people = new Set<string>();
  readonly #brand: ReadonlySet<string>;
  /** Headings that several texts have, in lower case. */
  readonly #form: ReadonlySet<string>;

  /**
   * @param texts all that will be read
   * @param brand its own name is no topic
   */
  constructor(texts: readonly TopicText[], brand: string) {
    this.#brand = new Set(tellingWords(brand));
    const heads = new Map<string, number>();
    for (const { headings = [] } of texts)
      for (const line of new Set(headings.map((one) => one.toLowerCase())))
        heads.set(line, (heads.get(line) ?? 0) + 1);
    this.#form = new Set([...heads].flatMap(([line, count]) => (count >= OF_FORM ? [line] : [])));
    for (const name of texts.flatMap(({ people = [] }) => people))
      for (const word of name.split(/[^\p{L}]+/u)) {
        const stem = this.#runs.stemOf(word);
        if (stem !== undefined) this.#people.add(stem);
      }
  }

  /** Reads where candidates stand: all titles and headings come before any prose. */
  readHeadings({ title, headings = [] }: TopicText, at: number): void {
    this.#collect(title, at, 'titled');
    for (const line of headings) if (!this.#form.has(line.toLowerCase())) this.#collect(line, at, 'headed');
  }

  #collect(line: string, at: number, place: 'titled' | 'headed'): void {
    for (const run of this.#runs.read(line, true))
      for (const { words } of stretches(run, LONGEST)) {
        const key = keyOf(words);
        const known = this.#terms.get(key) ?? {
          stems: words.map(({ stem }) => stem),
          ...{ titled: new Set(), headed: new Set(), said: new Map(), forms: new Map(), articles: 0 },
          ...{ before: new Map(), after: new Map() },
        };
        this.#terms.set(key, known);
        known[place].add(at);
      }
  }

  /** Leaves out what too few titles and headings have; prose is counted faster then. */
  endHeadings(): void {
    for (const [key, { titled, headed }] of this.#terms)
      if (new Set([...titled, ...headed]).size < FEWEST) this.#terms.delete(key);
  }

  /** @returns the stems of the text's words */
  readText({ title, headings = [], prose }: TopicText, at: number): ReadonlySet<string> {
    const stems = new Set<string>();
    const heads = new Set(headings);
    for (const line of [title, ...prose.split('\n')])
      for (const run of this.#runs.read(line, line === title || heads.has(line))) {
        for (const word of run) {
          stems.add(word.stem);
          this.#forms.read(word);
        }
        for (const { words, before, after } of stretches(run, LONGEST)) {
          const term = this.#terms.get(keyOf(words));
          if (!term) continue;
          count(term, words, at);
          if (before) add(term.before, before.stem);
          if (after) add(term.after, after.stem);
        }
      }
    return stems;
  }

  wordOf(stem: string): string {
    return this.#forms.wordOf(stem);
  }

  /** A name that nobody's posts use as a word. */
  #isPerson(stem: string): boolean {
    return this.#people.has(stem) && this.#forms.isAlwaysCapital(stem);
  }

  /** Those that a topic can be called by. */
  candidates(): Term[] {
    return [...this.#terms.values()].flatMap(({ forms, articles, before, after, ...term }) => {
      if (
        term.stems.every((stem) => this.#brand.has(stem)) ||
        term.stems.some((stem) => this.#isPerson(stem)) ||
        isPart({ said: term.said, stems: term.stems, before, after })
      )
        return [];
      const form = forms.get(commonest([...forms].map(([key, { count }]) => [key, count])));
      if (!form) return [];
      const words = form.words.map((word) => ({ ...word, word: this.#forms.written(word) }));
      const isSure = form.sure.size > 0;
      // A name within a sentence is one: “the Harbour Watch”.
      const read = words.map(({ stem, word }) => ({ stem, word: isSure ? word : word.toLowerCase() }));
      if (!isNameable(read, articles >= ARTICLES)) return [];
      return [{ ...term, name: isSure ? commonest(form.sure) : textOf(capitalised(words)) }];
    });
  }
}

/** “Media Kit” for “media Kit”: what ends with a capital begins with one. */
function capitalised(words: readonly RunWord[]): readonly RunWord[] {
  if (!/^\p{Lu}\p{Ll}/u.test(words.at(-1)?.word ?? '')) return words;
  return words.map((one) => ({ ...one, word: one.word.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase()) }));
}

function count(term: Counted, words: readonly RunWord[], at: number): void {
  term.said.set(at, (term.said.get(at) ?? 0) + 1);
  if (words[0]?.isAfterArticle === true) term.articles++;
  const written = textOf(words);
  const form = term.forms.get(written.toLowerCase()) ?? { words, count: 0, sure: new Map() };
  term.forms.set(written.toLowerCase(), form);
  form.count++;
  if (words.every(({ isSure }) => isSure)) add(form.sure, written);
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Whether a phrase mostly stands in one longer phrase: “case” in “case studies”. */
function isPart({
  stems,
  said,
  before,
  after,
}: Pick<Counted, 'stems' | 'said' | 'before' | 'after'>): boolean {
  if (stems.length < 2) return false;
  const all = [...said.values()].reduce((sum, times) => sum + times, 0);
  return Math.max(0, ...before.values(), ...after.values()) >= PART * all;
}

/** Of the times that a phrase is said, so many stand in the same longer one. */
const PART = 0.6;
