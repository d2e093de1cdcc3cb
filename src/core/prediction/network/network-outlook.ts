import { BLOCK_STARTS } from '../vocabulary/word-class.ts';
import type { WordNetwork } from './word-network.ts';

/** At least so many tokens are read where the draft has them: those of the paragraph, and of the ones before a short one. */
const LEAST_READ = 24;
/** Of a longer paragraph, the first tokens are left out, `STEP` at a time. The network was trained on as many at most. */
const MOST_READ = 96;
const STEP = 32;

/** What the network expects at a place of a draft. */
export interface NetworkOutlook {
  /** The natural logarithm of a word's probability up to a constant of the place; undefined for a word that the network does not know. */
  readonly scoreOf: (word: number) => number | undefined;
}

/**
 * Reads drafts with a network. What is expected depends on the last tokens only; states of the previous reading are kept, so that a
 * further word costs one step.
 */
export class NetworkReader {
  readonly #network: WordNetwork;
  #read: readonly number[] = [];
  /** `#states[i]` is the state after `i` of the tokens read. */
  readonly #states: Float32Array[];

  constructor(network: WordNetwork) {
    this.#network = network;
    this.#states = [network.start];
  }

  /** What follows the tokens, oldest first. */
  after(tokens: readonly number[]): NetworkOutlook {
    const network = this.#network;
    // Read when first asked: most outlooks are never ranked.
    let expected: Float32Array | undefined;
    return {
      scoreOf: (word) =>
        network.knows(word)
          ? network.scoreOf((expected ??= network.expected(this.#stateAfter(tokens))), word)
          : undefined,
    };
  }

  #stateAfter(tokens: readonly number[]): Float32Array {
    const read = tokens.slice(readFrom(tokens));
    const known = this.#read.findIndex((token, at) => token !== read[at]);
    let at = Math.min(known < 0 ? this.#read.length : known, read.length);
    this.#states.length = at + 1;
    let state = this.#states[at] ?? this.#network.start;
    for (; at < read.length; at++) this.#states.push((state = this.#network.after(state, read[at] ?? 0)));
    this.#read = read;
    return state;
  }
}

/** The index of the first token to be read: the start of a block, but for long ones. */
function readFrom(tokens: readonly number[]): number {
  const { length } = tokens;
  let start = Math.max(0, length - LEAST_READ);
  while (start > 0 && !opensBlock(tokens[start])) start--;
  const left = length - start - MOST_READ;
  return left <= 0 ? start : start + STEP * Math.ceil(left / STEP);
}

const opensBlock = (token = 0): boolean => token >= 0 && token < BLOCK_STARTS;
