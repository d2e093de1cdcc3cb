import type { Organisation } from '../../brand/organisation.ts';
import { ByteWriter } from '../../base/bytes/index.ts';
import type { ProseBlock, Token } from '../../text/index.ts';
import { JOINED, readWords } from './words.ts';
import { blockStart, POST_START, SPECIALS, UNKNOWN, wordClass } from './word-class.ts';

/** A word is kept if at least this many organisations have it; it is then general English and not one organisation's own. */
const ORGANISATIONS = 3;

/** Longer n-grams are kept if at least this share of the organisations has them; rarer ones doubled the size without improving anything. */
const SHARE = 0.1;
const LONGEST = 5;

/**
 * Counts the n-grams (n = 1 … 5) that occur in at least three organisations, from two words on also in a tenth of them, and packs them
 * as a trie, level by level: for each n-gram the number of its continuations, then each continuation's word (as a difference) and count (four steps an octave).
 */
export function buildNgramBackground(organisations: readonly Organisation[]): Uint8Array {
  const sources = organisations.map(({ posts }) => posts.map(readTokens));
  const { spellings, ids } = chooseWords(sources);
  const text = sequence(sources, ids);
  const out = new ByteWriter().varint(spellings.length);
  for (const spelling of spellings) out.string(spelling);
  out.varint(text.words.filter((word) => word !== UNKNOWN).length).varint(LONGEST);
  let parents = text.words.map(() => 0);
  let parentCount = 1;
  for (let length = 1; length <= LONGEST; length++) {
    const level = countLevel(text, parents, length, length === 1 ? ORGANISATIONS : leastOf(organisations));
    writeLevel(out, level.kept, parentCount);
    parents = level.nodes;
    parentCount = level.kept.length;
  }
  return out.finish();
}

const leastOf = (organisations: readonly Organisation[]): number =>
  Math.max(ORGANISATIONS, Math.ceil(SHARE * organisations.length));

type Source = readonly (readonly (Token | number)[])[];

function readTokens(blocks: readonly ProseBlock[]): (Token | number)[] {
  const tokens: (Token | number)[] = [POST_START];
  for (const { kind, sentences } of blocks) {
    const start = blockStart(kind);
    if (start === undefined) continue;
    tokens.push(start);
    for (const sentence of sentences)
      for (const token of readWords(sentence.text)) tokens.push(wordClass(token) ?? token);
  }
  return tokens;
}

/** The words of at least three organisations in order of their lower-case form, each as it is mostly written. */
function chooseWords(sources: readonly Source[]): { spellings: string[]; ids: Map<string, number> } {
  const forms = new Map<string, { sources: Set<number>; forms: Map<string, number> }>();
  sources.forEach((posts, source) => {
    for (const token of posts.flat()) {
      if (typeof token === 'number') continue;
      let word = forms.get(token.norm);
      if (!word) forms.set(token.norm, (word = { sources: new Set(), forms: new Map() }));
      word.sources.add(source);
      const form =
        token.kind === 'word' && /^\p{Lu}/u.test(token.text) ? undefined : token.text.replaceAll('’', "'");
      if (form !== undefined) word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
    }
  });
  const kept = [...forms]
    .filter(([, word]) => word.sources.size >= ORGANISATIONS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const spellings = kept.map(([norm, word]) => {
    const form = [...word.forms].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0];
    // A joined mark is written as the plain one is; without its suffix the two would be one word when read.
    return form !== undefined && norm.endsWith(JOINED) ? form + JOINED : (form ?? norm);
  });
  return { spellings, ids: new Map(kept.map(([norm], index) => [norm, SPECIALS.length + index])) };
}

interface Text {
  readonly words: readonly number[];
  /** The organisation of each word. */
  readonly owners: readonly number[];
}

function sequence(sources: readonly Source[], ids: ReadonlyMap<string, number>): Text {
  const words: number[] = [];
  const owners: number[] = [];
  sources.forEach((posts, source) => {
    for (const post of posts) {
      for (const token of post) {
        words.push(typeof token === 'number' ? token : (ids.get(token.norm) ?? UNKNOWN));
        owners.push(source);
      }
      words.push(UNKNOWN);
      owners.push(source);
    }
  });
  return { words, owners };
}

interface Ngram {
  readonly parent: number;
  readonly word: number;
  readonly count: number;
}

/** The n-grams of one length in the order of the trie, and for each place in the text the n-gram that begins there (−1: none). */
function countLevel(
  text: Text,
  parents: readonly number[],
  length: number,
  organisations: number,
): { kept: Ngram[]; nodes: number[] } {
  const seen = new Map<number, { count: number; organisations: number; last: number }>();
  const keys = text.words.map((_, at) => {
    const parent = parents[at] ?? -1;
    const word = text.words[at + length - 1] ?? UNKNOWN;
    return parent < 0 || word === UNKNOWN ? -1 : parent * WORDS + word;
  });
  keys.forEach((key, at) => {
    if (key < 0) return;
    const owner = text.owners[at] ?? 0;
    const entry = seen.get(key);
    if (!entry) seen.set(key, { count: 1, organisations: 1, last: owner });
    else {
      entry.count++;
      if (entry.last !== owner) entry.organisations++;
      entry.last = owner;
    }
  });
  const kept = [...seen]
    .filter(([, entry]) => entry.organisations >= organisations)
    .sort(([a], [b]) => a - b);
  const numbers = new Map(kept.map(([key], index) => [key, index]));
  return {
    kept: kept.map(([key, { count }]) => ({ parent: Math.floor(key / WORDS), word: key % WORDS, count })),
    nodes: keys.map((key) => numbers.get(key) ?? -1),
  };
}

const WORDS = 65536;

function writeLevel(out: ByteWriter, kept: readonly Ngram[], parents: number): void {
  let at = 0;
  for (let parent = 0; parent < parents; parent++) {
    let end = at;
    while (kept[end]?.parent === parent) end++;
    out.varint(end - at);
    let previous = 0;
    for (; at < end; at++) {
      const ngram = kept[at];
      if (!ngram) break;
      out.varint(ngram.word - previous).varint(Math.min(127, Math.round(4 * Math.log2(ngram.count))));
      previous = ngram.word;
    }
  }
}
