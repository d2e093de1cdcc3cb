import { classesOf } from '../../../english/word-class.ts';
import { tellingWords } from '../../../directions/index.ts';

/** A phrase of two words, as texts write it. */
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
    let before: { readonly stem: string; readonly word: string; readonly end: number } | undefined;
    const text = `${title}\n${prose}`;
    for (const match of text.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)) {
      const word = match[0].replace(/[’'](?:s)?$/, '');
      const [stem, ...more] = tellingWords(word);
      if (stem === undefined || more.length > 0) {
        before = undefined;
        continue;
      }
      // A capital says nothing where a sentence begins.
      const isInside = /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, match.index - 2), match.index));
      add(this.#words, stem, isInside ? word : word.toLowerCase());
      if (before && text.slice(before.end, match.index) === ' ') {
        const phrase = entry(this.#phrases, `${before.stem} ${stem}`);
        phrase.texts.add(at);
        const written = `${before.word} ${isInside ? word : word.toLowerCase()}`;
        phrase.forms.set(written, (phrase.forms.get(written) ?? 0) + 1);
      }
      before = { stem, word: isInside ? word : word.toLowerCase(), end: match.index + match[0].length };
    }
  }

  /** The commonest form of a word: lower case, unless it is mostly written otherwise. */
  wordOf(stem: string): string {
    return commonest(this.#words.get(stem)) ?? stem;
  }

  /** True for a word that names something: no verb or adjective. */
  isNoun(stem: string): boolean {
    return classesOf(this.wordOf(stem)).has('noun');
  }

  /** The phrase in which texts mostly use a word, and how many of them do; of two nouns, or an adjective and a noun. */
  phraseOf(stem: string, texts: ReadonlySet<number>): string | undefined {
    let best: { readonly text: string; readonly count: number } | undefined;
    for (const [key, { texts: having, forms }] of this.#phrases) {
      const stems = key.split(' ');
      if (!stems.includes(stem) || having.size < FEWEST) continue;
      const count = [...having].filter((at) => texts.has(at)).length;
      if (count < FEWEST || count < IN_PHRASE * texts.size || count <= (best?.count ?? 0)) continue;
      const text = commonest(forms) ?? key;
      const [first = '', last = ''] = text.split(' ');
      if (classesOf(last).has('noun') && !isVerb(first)) best = { text, count };
    }
    return best?.text;
  }
}

/** A phrase stands for a topic that so many of its texts, and this share of them, have. */
const FEWEST = 3;
const IN_PHRASE = 0.5;

const isVerb = (word: string): boolean => {
  const classes = classesOf(word);
  return classes.has('verb') && !classes.has('noun');
};

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
