import names from '../../../../../data/facts/names.json' with { type: 'json' };
import general from '../../../../../data/planning/general-nouns.json' with { type: 'json' };
import { classesOf } from '../../../english/word-class.ts';
import { tellingWords } from '../../../directions/index.ts';

/** A phrase of two or three words, as texts write it. */
interface Phrase {
  /** Indexes of the texts that have it. */
  readonly texts: Set<number>;
  readonly forms: Map<string, number>;
}

/** How texts write words and phrases, by their stems. */
export class WrittenForms {
  readonly #words = new Map<string, Map<string, number>>();
  readonly #phrases = new Map<string, Phrase>();

  /** @param at the index of the text */
  read({ title, prose }: { readonly title: string; readonly prose: string }, at: number): void {
    this.#readLine(title, true, at);
    // What ends without a mark is a heading, whose words may all have capitals.
    for (const line of prose.split('\n')) this.#readLine(line, !/[.!?:;,”"’)]\s*$/.test(line), at);
  }

  #readLine(line: string, isHeading: boolean, at: number): void {
    let before: readonly { readonly stem: string; readonly word: string }[] = [];
    let end = 0;
    for (const match of line.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)) {
      const bare = match[0].replace(/[’'](?:s)?$/, '');
      const [stem, ...more] = tellingWords(bare);
      // “This year’s conference” is no year conference; “@alice” is a person.
      const isNext = line.slice(end, match.index) === ' ' && !/[’']s?$/.test(line.slice(0, end));
      end = match.index + match[0].length;
      if (stem === undefined || more.length > 0 || line[match.index - 1] === '@') {
        before = [];
        continue;
      }
      // A capital says nothing in a heading, nor where a sentence begins.
      const isPlain =
        isHeading || !/[\p{L}\p{N},] $/u.test(line.slice(Math.max(0, match.index - 2), match.index));
      const word = isPlain && /^\p{Lu}\p{Ll}+$/u.test(bare) ? bare.toLowerCase() : bare;
      add(this.#words, stem, word);
      const run = [...(isNext ? before.slice(1 - LONGEST) : []), { stem, word }];
      for (let from = 0; from < run.length - 1; from++) this.#addPhrase(run.slice(from), at);
      before = run;
    }
  }

  #addPhrase(words: readonly { readonly stem: string; readonly word: string }[], at: number): void {
    const phrase = entry(this.#phrases, words.map(({ stem }) => stem).join(' '));
    phrase.texts.add(at);
    const written = words.map(({ word }) => word).join(' ');
    phrase.forms.set(written, (phrase.forms.get(written) ?? 0) + 1);
  }

  /** The commonest form of a word: lower case, unless it is mostly written otherwise. */
  wordOf(stem: string): string {
    return commonest(this.#words.get(stem)) ?? stem;
  }

  /** True for a word that a topic can be called by: no verb, adjective, first name or noun that stands for anything. */
  isTopic(stem: string): boolean {
    const word = this.wordOf(stem).toLowerCase();
    return classesOf(word).has('noun') && !GENERAL.has(stem) && !FIRST_NAMES.has(word);
  }

  /** The phrase in which texts mostly use a word, and how many of them do; of two nouns, or an adjective and a noun. */
  phraseOf(stem: string, texts: ReadonlySet<number>): string | undefined {
    const found: { readonly text: string; readonly count: number; readonly words: number }[] = [];
    for (const [key, { texts: having, forms }] of this.#phrases) {
      const stems = key.split(' ');
      if (!stems.includes(stem) || having.size < FEWEST) continue;
      const count = [...having].filter((at) => texts.has(at)).length;
      if (count < FEWEST || count < IN_PHRASE * texts.size) continue;
      const text = commonest(forms) ?? key;
      if (isName(text)) found.push({ text, count, words: stems.length });
    }
    const most = Math.max(...found.map(({ count }) => count));
    // The longest of those that are used almost as often.
    return found
      .filter(({ count }) => count >= NEARLY * most)
      .sort((a, b) => b.words - a.words || b.count - a.count)[0]?.text;
  }
}

/** Words of a phrase at most. */
const LONGEST = 3;
/** A longer phrase that is used so much as often as a shorter one is meant by it. */
const NEARLY = 0.75;

const GENERAL: ReadonlySet<string> = new Set(tellingWords(general.nouns));
const FIRST_NAMES: ReadonlySet<string> = new Set(names.firstNames);

/** True for words that end with a noun and begin with no verb; capitals do not count. */
function isName(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const classes = words.map((word) => classesOf(word));
  return (
    classes.at(-1)?.has('noun') === true &&
    classes.every((own) => own.has('noun') || own.has('adjective')) &&
    // “Supports ARI” is what somebody does; nouns before nouns are mostly singular.
    !words.slice(0, -1).some((word) => /[^s]s$/.test(word)) &&
    !words.some((word) => FIRST_NAMES.has(word))
  );
}

/** A phrase stands for a topic that so many of its texts, and this share of them, have. */
const FEWEST = 3;
const IN_PHRASE = 0.5;

function add(counts: Map<string, Map<string, number>>, key: string, form: string): void {
  const forms = counts.get(key) ?? new Map<string, number>();
  counts.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
}

function entry(phrases: Map<string, Phrase>, key: string): Phrase {
  const known = phrases.get(key) ?? { texts: new Set(), forms: new Map() };
  phrases.set(key, known);
  return known;
}

const commonest = (forms: ReadonlyMap<string, number> | undefined): string | undefined =>
  forms && [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

/**
 * The tag that at least half of a topic's texts state, where it does not stand on most other texts too.
 * @param stated the tags of each text
 */
export function tagOf(
  texts: ReadonlySet<number>,
  stated: readonly (readonly string[])[],
): string | undefined {
  const own = countTags([...texts].map((at) => stated[at] ?? []));
  const all = countTags(stated);
  const [tag, count] = [...own].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const elsewhere = (all.get(tag) ?? 0) - count;
  const others = stated.length - texts.size;
  const isOwn = count >= SHARED * texts.size && elsewhere * texts.size * LIFT <= count * others;
  return count >= FEWEST && isOwn ? tag : undefined;
}

const SHARED = 0.5;
const LIFT = 3;

function countTags(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const tag of new Set(list)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
