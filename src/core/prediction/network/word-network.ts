import { BoundedCache } from '../../base/bounded-cache.ts';
import { sigmoid } from '../../base/numbers/sigmoid.ts';

/** A matrix of bytes, row by row; a row's elements are `scales[row]` times its bytes. */
export interface ByteRows {
  readonly width: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** Weights of a recurrent network that predicts the next word. `size` is the length of its state, `width` that of a word's vector. */
export interface WordNetworkWeights {
  readonly size: number;
  readonly width: number;
  /** The network's number of a word by the background's; 0 where it does not know the word. */
  readonly numbers: Uint16Array;
  /** A row a word, the same for reading and predicting it (Press & Wolf 2017). Row 0 stands for all unknown words. */
  readonly words: ByteRows;
  /** By word: how likely it is anywhere, as a natural logarithm. */
  readonly wordBiases: Float32Array;
  /** Rows of the gates: `size` that reset, `size` that update, `size` of the new state. */
  readonly input: ByteRows;
  readonly inputBiases: Float32Array;
  readonly recurrent: ByteRows;
  readonly recurrentBiases: Float32Array;
  /** From a state to the vector of the word that is expected. */
  readonly output: ByteRows;
  readonly outputBiases: Float32Array;
}

/** Of the words read last, at least as many are known as gates see them, which is a third of a step's work; 3 kB each. */
const KNOWN_WORDS = 300;

/**
 * A gated recurrent network over words (Cho et al. 2014), for general English; it holds nothing of a brand. States are
 * vectors of `size` numbers in [−1, 1].
 */
export class WordNetwork {
  readonly #weights: WordNetworkWeights;
  readonly #input: Float32Array;
  readonly #recurrent: Float32Array;
  readonly #output: Float32Array;
  /** What the gates see of a word, by the network's number. */
  readonly #seen = new BoundedCache<number, Float32Array>();

  constructor(weights: WordNetworkWeights) {
    this.#weights = weights;
    this.#input = unpacked(weights.input);
    this.#recurrent = unpacked(weights.recurrent);
    this.#output = unpacked(weights.output);
  }

  /** The state before any word. */
  get start(): Float32Array {
    return new Float32Array(this.#weights.size);
  }

  /** True for a word, by the background's number, that the network can expect. */
  knows(word: number): boolean {
    return this.#numberOf(word) > 0;
  }

  /** The state after one more word, given by the background's number; any other number is an unknown word. */
  after(state: Float32Array, word: number): Float32Array {
    const { size, inputBiases, recurrentBiases } = this.#weights;
    const number = this.#numberOf(word);
    this.#seen.trim(KNOWN_WORDS);
    const fromWord = this.#seen.get(number, () => times(this.#input, this.#vectorOf(number), inputBiases));
    const fromState = times(this.#recurrent, state, recurrentBiases);
    const next = new Float32Array(size);
    for (let at = 0; at < size; at++) {
      const reset = sigmoid((fromWord[at] ?? 0) + (fromState[at] ?? 0));
      const update = sigmoid((fromWord[size + at] ?? 0) + (fromState[size + at] ?? 0));
      const fresh = Math.tanh((fromWord[2 * size + at] ?? 0) + reset * (fromState[2 * size + at] ?? 0));
      next[at] = (1 - update) * fresh + update * (state[at] ?? 0);
    }
    return next;
  }

  /** The vector of the word that is expected in a state; see `scoreOf`. */
  expected(state: Float32Array): Float32Array {
    return times(this.#output, state, this.#weights.outputBiases);
  }

  /** The natural logarithm of a known word's probability where `expected` is, up to a constant of the place. */
  scoreOf(expected: Float32Array, word: number): number {
    const number = this.#numberOf(word);
    const { words, wordBiases } = this.#weights;
    const start = number * words.width;
    let sum = 0;
    for (let at = 0; at < words.width; at++) sum += (words.bytes[start + at] ?? 0) * (expected[at] ?? 0);
    return sum * (words.scales[number] ?? 0) + (wordBiases[number] ?? 0);
  }

  #numberOf(word: number): number {
    return word < 0 ? 0 : (this.#weights.numbers[word] ?? 0);
  }

  #vectorOf(number: number): Float32Array {
    const { width, bytes, scales } = this.#weights.words;
    const scale = scales[number] ?? 0;
    return Float32Array.from(bytes.subarray(number * width, (number + 1) * width), (byte) => byte * scale);
  }
}

function unpacked({ width, bytes, scales }: ByteRows): Float32Array {
  const values = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++)
    values[at] = (bytes[at] ?? 0) * (scales[Math.floor(at / width)] ?? 0);
  return values;
}

/** `rows` × `vector` + `biases`. */
function times(rows: Float32Array, vector: Float32Array, biases: Float32Array): Float32Array {
  const width = vector.length;
  const product = new Float32Array(biases.length);
  for (let row = 0; row < product.length; row++) {
    const start = row * width;
    // Four sums at once, which the processor adds side by side.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < width; at += 4) {
      a += (rows[start + at] ?? 0) * (vector[at] ?? 0);
      b += (rows[start + at + 1] ?? 0) * (vector[at + 1] ?? 0);
      c += (rows[start + at + 2] ?? 0) * (vector[at + 2] ?? 0);
      d += (rows[start + at + 3] ?? 0) * (vector[at + 3] ?? 0);
    }
    product[row] = a + b + c + d + (biases[row] ?? 0);
  }
  return product;
}
