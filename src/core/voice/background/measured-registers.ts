import { ByteReader, ByteWriter, CorruptBytesError } from '../../base/bytes/index.ts';
import { countWords, keptWordKey, lengthKey, LOWER_KEY } from '../count/features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';

/**
 * Registers that are measured rather than listed, on parallel passages written for Timbre: each in the style
 * of an organisation's own staff and rewritten into every register. `flat` is text without any personality.
 */
export const MEASURED_REGISTERS = ['hype', 'corporate', 'slang', 'assistant', 'flat'] as const;
export type MeasuredRegister = (typeof MEASURED_REGISTERS)[number];

/** How rewriting into a register changes a text's lean towards it. Leans are per word. */
export interface RegisterFigures {
  /** The mean lean of general English. */
  readonly usual: number;
  /** How much rewriting raises the lean, measured on passages that the weights were not learned from. */
  readonly shift: number;
  /** Standard deviation of the lean between passages of 100 words by one organisation. */
  readonly spread: number;
}

/** How strongly each feature leans towards each measured register, and which leans are usual. */
export class MeasuredRegisters {
  readonly keys: Uint32Array;
  readonly figures: readonly RegisterFigures[];
  readonly #weights: Float32Array;
  readonly #rows: ReadonlyMap<number, number>;

  /**
   * `weights` has a row for each key and a column for each register: the natural logarithm of how much more
   * often rewritten texts have the feature.
   */
  constructor(keys: Uint32Array, weights: Float32Array, figures: readonly RegisterFigures[]) {
    this.keys = keys;
    this.figures = figures;
    this.#weights = weights;
    this.#rows = new Map(Array.from(keys, (key, row) => [key, row]));
  }

  /** How strongly a feature leans towards a register: a natural logarithm, 0 where nothing is known. */
  leanOf(register: MeasuredRegister, key: number): number {
    const leans = noLeans();
    this.addWeights(leans, key, 1);
    return leans[MEASURED_REGISTERS.indexOf(register)] ?? 0;
  }

  /** Adds a feature's weights, multiplied by `times`, to `leans`, which has one element for each register. */
  addWeights(leans: Float64Array, key: number, times: number): void {
    const row = this.#rows.get(key);
    if (row !== undefined) this.addRow(leans, row, times);
  }

  /** Like `addWeights`, for the feature at an index of `keys`. */
  addRow(leans: Float64Array, row: number, times: number): void {
    for (let at = 0; at < leans.length; at++)
      leans[at] = (leans[at] ?? 0) + times * (this.#weights[row * leans.length + at] ?? 0);
  }
}

/** Measures nothing. */
export const NO_REGISTERS = new MeasuredRegisters(new Uint32Array(), new Float32Array(), []);

export const noLeans = (): Float64Array => new Float64Array(MEASURED_REGISTERS.length);

/** A sentence's leans towards the measured registers: sums over its words, its length and its opening. */
export function leansOf(registers: MeasuredRegisters, symbols: readonly VoiceSymbol[]): Float64Array {
  const leans = noLeans();
  for (const { text } of symbols) registers.addWeights(leans, keptWordKey(text), 1);
  registers.addWeights(leans, lengthKey(countWords(symbols)), 1);
  if (symbols[0]?.isLower === true) registers.addWeights(leans, LOWER_KEY, 1);
  return leans;
}

const VERSION = 1;
// The step of logarithmic ratios, and of leans; finer than the precision of the passages.
const WEIGHT_STEP = 0.05;
const FIGURE_STEP = 1e-4;

export function writeMeasuredRegisters(
  weights: ReadonlyMap<number, readonly number[]>,
  figures: readonly RegisterFigures[],
): Uint8Array {
  const writer = new ByteWriter().varint(VERSION);
  for (const { usual, shift, spread } of figures)
    writer
      .varint(zigzag(usual / FIGURE_STEP))
      .varint(Math.round(shift / FIGURE_STEP))
      .varint(Math.round(spread / FIGURE_STEP));
  writer.varint(weights.size);
  let before = 0;
  for (const [key, row] of [...weights].sort(([a], [b]) => a - b)) {
    writer.varint(key - before);
    for (const weight of row) writer.varint(zigzag(weight / WEIGHT_STEP));
    before = key;
  }
  return writer.finish();
}

/** Throws `CorruptBytesError` on bytes that this version's `writeMeasuredRegisters` did not write. */
export function readMeasuredRegisters(section: Uint8Array): MeasuredRegisters {
  const reader = new ByteReader(section);
  if (reader.varint() !== VERSION) throw new CorruptBytesError('measured registers of another version');
  const figures = MEASURED_REGISTERS.map(() => ({
    usual: unzigzag(reader.varint()) * FIGURE_STEP,
    shift: reader.varint() * FIGURE_STEP,
    spread: reader.varint() * FIGURE_STEP,
  }));
  const size = reader.varint();
  if (size * (1 + MEASURED_REGISTERS.length) > reader.remaining)
    throw new CorruptBytesError('measured registers that are cut short');
  const keys = new Uint32Array(size);
  const weights = new Float32Array(size * MEASURED_REGISTERS.length);
  let key = 0;
  for (let row = 0; row < size; row++) {
    key += reader.varint();
    keys[row] = key;
    for (let at = 0; at < MEASURED_REGISTERS.length; at++)
      weights[row * MEASURED_REGISTERS.length + at] = unzigzag(reader.varint()) * WEIGHT_STEP;
  }
  return new MeasuredRegisters(keys, weights, figures);
}

const zigzag = (value: number): number => {
  const whole = Math.round(value);
  return whole < 0 ? -2 * whole - 1 : 2 * whole;
};
const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
