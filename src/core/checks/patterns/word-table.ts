import type { WordSet } from './steps.ts';
import type { PatternWord } from './words.ts';

/** Words of a longer list are not copied for each item that asks for it. */
const LONG_LIST = 40;

/** Items by the words, lists of words and signs that they ask for. */
export class WordTable<Item> {
  readonly #byWord = new Map<string, Item[]>();
  readonly #byList = new Map<WordSet, Item[]>();
  readonly #listsOf = new Map<string, WordSet[]>();

  add(asked: readonly (string | WordSet)[], item: Item): void {
    for (const each of asked) {
      if (typeof each === 'string') push(this.#byWord, each, item);
      else if (each.firstWords.length <= LONG_LIST)
        for (const word of each.firstWords) push(this.#byWord, word, item);
      else {
        if (!this.#byList.has(each)) for (const word of each.firstWords) push(this.#listsOf, word, each);
        push(this.#byList, each, item);
      }
    }
  }

  /** Calls `visit` with the items that a word may be asked for by; with some more than once. */
  each({ norm, form, isCapital }: PatternWord, visit: (item: Item) => void): void {
    this.#ofWord(norm === '#' ? '\\#' : norm, visit);
    if (form.bare !== norm) this.#ofWord(form.bare, visit);
    for (const sign of form.signs) this.#byWord.get(sign)?.forEach(visit);
    if (isCapital) this.#byWord.get('Name')?.forEach(visit);
  }

  #ofWord(word: string, visit: (item: Item) => void): void {
    this.#byWord.get(word)?.forEach(visit);
    const lists = this.#listsOf.get(word);
    if (lists) for (const list of lists) this.#byList.get(list)?.forEach(visit);
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
