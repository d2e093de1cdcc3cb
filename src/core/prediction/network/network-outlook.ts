import { BLOCK_STARTS } from '../vocabulary/word-class.ts';
import type { WordNetwork } from './word-network.ts';

/** At least so many tokens are read where the draft has them: those of the paragraph, and of the ones before a short one. */
const LEAST_READ = 24;
/** Of a longer paragraph, the first tokens are left out, `STEP` at a time. The network was trained on as many at most. */
const MOST_READ = 96;
const STEP = 48;
/** Readings that are kept: of the draft and of how it may go on, which differ in their first token near a step. */
const KEPT = 3;

/** Tokens with the states before, between and after them. */
interface Reading {
  readonly tokens: readonly number[];
  readonly states: readonly Float32Array[];
}

/** What the network expects at a place of a draft. */
export interface NetworkOutlook {
  /** The natural logarithm of a word's probability up to a constant of the place; undefined for a word that the network does not know. */
  readonly scoreOf: (word: number) => number | undefined;
}

/**
 * Reads drafts with a network. What is expected depends on the last tokens only; states of the latest readings are kept, so that a
 * further word costs one step.
 */
export class NetworkReader {
  readonly #network: WordNetwork;
  /** The latest one first. */
  #readings: readonly Reading[] = [];

  constructor(network: WordNetwork) {
    this.#network = network;
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

  #stateAfter(all: readonly number[]): Float32Array {
    const tokens = all.slice(readFrom(all));
    const shared = this.#readings.map((reading) => sharedStart(reading.tokens, tokens));
    const most = Math.max(0, ...shared);
    const known = most === 0 ? undefined : this.#readings[shared.indexOf(most)];
    // A reading of how the draft may go on has been here.
    const passed = most === tokens.length ? known?.states[most] : undefined;
    if (passed) return passed;
    const states = known ? known.states.slice(0, most + 1) : [this.#network.start];
    let state = states.at(-1) ?? this.#network.start;
    for (const token of tokens.slice(states.length - 1))
      states.push((state = this.#network.after(state, token)));
    // The new reading stands in for the one that it continues, but not for one with which it shares the mark of a paragraph.
    const others = this.#readings.filter((reading) => reading !== known || 2 * most <= reading.tokens.length);
    this.#readings = [{ tokens, states }, ...others].slice(0, KEPT);
    return state;
  }
}

/** The number of tokens that both begin with. */
function sharedStart(some: readonly number[], others: readonly number[]): number {
  const differs = some.findIndex((token, at) => token !== others[at]);
  return differs < 0 ? some.length : differs;
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
