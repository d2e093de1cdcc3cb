import { ByteReader } from '../../base/bytes/index.ts';
import { normalize } from '../../text/index.ts';
import { SPECIALS, UNKNOWN } from './word-class.ts';

/** One length of n-grams, in the order of the trie. */
interface Level {
  /** Last word of each n-gram. */
  readonly words: Uint16Array;
  /** How often each n-gram occurred, to the nearest of four steps an octave. */
  readonly counts: Uint32Array;
  /** `starts[i] … starts[i + 1]` are the n-grams of this level that extend number `i` of the level above. */
  readonly starts: Uint32Array;
}

/** The words that followed a context in the background, with their counts; `total` also includes those that are not listed. */
export interface Continuations {
  readonly words: Uint16Array;
  readonly counts: Uint32Array;
  readonly total: number;
}

/** N-grams of general English that several organisations wrote, in packed arrays. */
export class NgramBackground {
  /** Lower-case forms; the word at index `i` has number `SPECIALS.length + i`. */
  readonly norms: readonly string[];
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #levels: readonly Level[];
  /** The number of tokens counted. */
  readonly total: number;
  readonly #unigrams: Uint32Array;

  constructor(spellings: readonly string[], total: number, levels: readonly Level[]) {
    this.norms = spellings.map(normalize);
    this.#spellings = new Map(spellings.map((spelling) => [normalize(spelling), spelling]));
    this.total = total;
    this.#levels = levels;
    this.#unigrams = new Uint32Array(spellings.length);
    levels[0]?.words.forEach((word, index) => {
      if (word >= SPECIALS.length) this.#unigrams[word - SPECIALS.length] = levels[0]?.counts[index] ?? 0;
    });
  }

  /** A word as it is mostly written inside a sentence, or undefined when it is not known. */
  spelling(norm: string): string | undefined {
    return this.#spellings.get(norm);
  }

  /** How often the word at an index of `norms` was written; 0 outside. */
  count(index: number): number {
    return this.#unigrams[index] ?? 0;
  }

  /** Calls `visit` with each trigram (word numbers) and its count. */
  forEachTrigram(visit: (first: number, second: number, third: number, count: number) => void): void {
    const [one, two, three] = this.#levels;
    if (!one || !two || !three) return;
    for (let a = 0; a < one.words.length; a++) {
      for (let b = two.starts[a] ?? 0; b < (two.starts[a + 1] ?? 0); b++) {
        for (let c = three.starts[b] ?? 0; c < (three.starts[b + 1] ?? 0); c++) {
          visit(one.words[a] ?? 0, two.words[b] ?? 0, three.words[c] ?? 0, three.counts[c] ?? 0);
        }
      }
    }
  }

  /** The words that follow `context` (at most four tokens); undefined for an unknown context. */
  after(context: readonly number[]): Continuations | undefined {
    let node = 0;
    let total = this.total;
    for (const [depth, word] of context.entries()) {
      const level = this.#levels[depth];
      const found = level && word !== UNKNOWN ? search(level, node, word) : -1;
      if (!level || found < 0) return undefined;
      node = found;
      total = level.counts[found] ?? 0;
    }
    const level = this.#levels[context.length];
    if (!level) return undefined;
    const start = level.starts[node] ?? 0;
    const end = level.starts[node + 1] ?? start;
    return { words: level.words.subarray(start, end), counts: level.counts.subarray(start, end), total };
  }
}

/** The index of `word` among the continuations of `parent`, or −1. */
function search(level: Level, parent: number, word: number): number {
  let low = level.starts[parent] ?? 0;
  let high = (level.starts[parent + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = level.words[middle] ?? 0;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Reads the packed section; throws `CorruptBytesError` when it is truncated. An empty section gives an empty background. */
export function readNgramBackground(section: Uint8Array): NgramBackground {
  if (section.length === 0) return new NgramBackground([], 0, []);
  const reader = new ByteReader(section);
  const spellings = Array.from({ length: reader.varint() }, () => reader.string());
  const total = reader.varint();
  const levels: Level[] = [];
  let parents = 1;
  for (let left = reader.varint(); left > 0; left--) {
    const level = readLevel(reader, parents);
    levels.push(level);
    parents = level.words.length;
  }
  return new NgramBackground(spellings, total, levels);
}

/** Counts by their step; beyond the table they are computed. */
const COUNTS = Array.from({ length: 128 }, (_, step) => countOf(step));

function countOf(step: number): number {
  return Math.round(2 ** (step / 4));
}

function readLevel(reader: ByteReader, parents: number): Level {
  const words: number[] = [];
  const counts: number[] = [];
  const starts = new Uint32Array(parents + 1);
  for (let parent = 0; parent < parents; parent++) {
    let word = 0;
    for (let left = reader.varint(); left > 0; left--) {
      word += reader.varint();
      words.push(word);
      const step = reader.varint();
      counts.push(COUNTS[step] ?? countOf(step));
    }
    starts[parent + 1] = words.length;
  }
  return { words: Uint16Array.from(words), counts: Uint32Array.from(counts), starts };
}
