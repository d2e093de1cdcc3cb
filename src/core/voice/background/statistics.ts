import { ByteReader, ByteWriter, CorruptBytesError } from '../../base/bytes/index.ts';
import { readBackgroundPassages, type BackgroundPassages } from '../contrast/background-passages.ts';
import { NO_REGISTERS, readMeasuredRegisters, type MeasuredRegisters } from './measured-registers.ts';

/**
 * The mean and standard deviation of a feature's rate over organisations, per word or per sentence by family.
 */
export interface RateSpread {
  readonly mean: number;
  readonly deviation: number;
}

const VERSION = 1;
// Rates are stored as steps of 5 % on a logarithmic scale that starts below the lowest rate measurably above
// 0.
const LEAST = 1e-8;
const STEP = 0.05;
const encodeRate = (rate: number): number =>
  Math.max(0, Math.round(Math.log(Math.max(rate, LEAST) / LEAST) / STEP));
const decodeRate = (level: number): number => LEAST * Math.exp(level * STEP);

/** Statistics of general English that a voice is compared with: rates of features by key, no sentences. */
export class VoiceBackground {
  readonly #keys: Uint32Array;
  readonly #means: Float32Array;
  readonly #deviations: Float32Array;
  readonly #slots: Uint32Array;
  readonly registers: MeasuredRegisters;
  #passages: BackgroundPassages | Uint8Array | undefined;

  constructor(
    keys: Uint32Array,
    means: Float32Array,
    deviations: Float32Array,
    registers: MeasuredRegisters,
    passages?: Uint8Array,
  ) {
    this.#passages = passages;
    this.registers = registers;
    this.#keys = keys;
    this.#means = means;
    this.#deviations = deviations;
    this.#slots = hashTable(keys);
  }

  /**
   * Passages that a brand's are compared with; undefined in a background without them. They are read at first use.
   * Throws `CorruptBytesError` on bytes that `buildBackgroundPassages` did not write.
   */
  get passages(): BackgroundPassages | undefined {
    if (this.#passages instanceof Uint8Array) this.#passages = readBackgroundPassages(this.#passages);
    return this.#passages;
  }

  get size(): number {
    return this.#keys.length;
  }

  has(key: number): boolean {
    return this.#find(key) >= 0;
  }

  /** Undefined for features that too few organisations use. */
  rate(key: number): RateSpread | undefined {
    const at = this.#find(key);
    return at < 0 ? undefined : { mean: this.#means[at] ?? 0, deviation: this.#deviations[at] ?? 0 };
  }

  /** The feature's place in the arrays, or -1. */
  #find(key: number): number {
    const last = this.#slots.length - 1;
    for (let slot = spreadOut(key) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.#keys[at] === key) return at;
    }
  }
}

/** An open-addressing table over the keys: indices plus one, 0 for an empty slot; at most half full. */
function hashTable(keys: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
  const last = slots.length - 1;
  keys.forEach((key, at) => {
    let slot = spreadOut(key) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = at + 1;
  });
  return slots;
}

/** Fibonacci hashing (Knuth): neighbouring keys land far apart. */
const spreadOut = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 8;

export function writeVoiceBackground(rates: ReadonlyMap<number, RateSpread>): Uint8Array {
  const writer = new ByteWriter().varint(VERSION).varint(rates.size);
  let before = 0;
  for (const [key, { mean, deviation }] of [...rates].sort(([a], [b]) => a - b)) {
    writer
      .varint(key - before)
      .varint(encodeRate(mean))
      .varint(encodeRate(deviation));
    before = key;
  }
  return writer.finish();
}

/**
 * Reads the background's `voice`, `registers` and `passages` sections; without the second, no register is measured,
 * without the third, voices have no contrast.
 * Throws `CorruptBytesError` on bytes that `buildVoiceBackground` or `buildMeasuredRegisters` did not write.
 */
export function readVoiceBackground(
  section: Uint8Array,
  registers?: Uint8Array,
  passages?: Uint8Array,
): VoiceBackground {
  const reader = new ByteReader(section);
  if (reader.varint() !== VERSION) throw new CorruptBytesError('a voice background of another version');
  const size = reader.varint();
  if (size * 3 > reader.remaining) throw new CorruptBytesError('a voice background that is cut short');
  const keys = new Uint32Array(size);
  const means = new Float32Array(size);
  const deviations = new Float32Array(size);
  let key = 0;
  for (let at = 0; at < size; at++) {
    key += reader.varint();
    keys[at] = key;
    means[at] = decodeRate(reader.varint());
    deviations[at] = decodeRate(reader.varint());
  }
  return new VoiceBackground(
    keys,
    means,
    deviations,
    registers ? readMeasuredRegisters(registers) : NO_REGISTERS,
    passages,
  );
}
