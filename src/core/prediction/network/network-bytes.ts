import { ByteReader, ByteWriter, CorruptBytesError } from '../../base/bytes/index.ts';
import type { NgramBackground } from '../vocabulary/ngram-background.ts';
import { SPECIALS } from '../vocabulary/word-class.ts';
import { WordNetwork, type ByteRows, type WordNetworkWeights } from './word-network.ts';

/** Weights with the words that they are for, in lower case, from number 1 on. */
export interface TrainedNetwork extends Omit<WordNetworkWeights, 'numbers'> {
  readonly known: readonly string[];
}

/** Packs a network as a section of the background, which may be built anew without it, as words are kept by their spelling. */
export function packWordNetwork(weights: TrainedNetwork): Uint8Array {
  const { size, width, known } = weights;
  const out = new ByteWriter().varint(size).varint(width).varint(known.length);
  for (const word of known) out.string(word);
  for (const rows of [weights.words, weights.input, weights.recurrent, weights.output]) writeRows(out, rows);
  for (const values of [
    weights.wordBiases,
    weights.inputBiases,
    weights.recurrentBiases,
    weights.outputBiases,
  ])
    writeFloats(out, values);
  return out.finish();
}

/**
 * Reads a packed network for the words of a background; undefined for an empty section. Throws `CorruptBytesError` when it is truncated.
 */
export function readWordNetwork(
  section: Uint8Array,
  background: Pick<NgramBackground, 'norms'>,
): WordNetwork | undefined {
  if (section.length === 0) return undefined;
  const reader = new ByteReader(section);
  const size = reader.varint();
  const width = reader.varint();
  const numberOf = new Map(
    Array.from({ length: reader.varint() }, (_, at): [string, number] => [reader.string(), at + 1]),
  );
  const known = numberOf.size + 1;
  if (size % 4 !== 0 || width % 4 !== 0) throw new CorruptBytesError('not a network of this version');
  const numbers = Uint16Array.from(
    [...SPECIALS, ...background.norms],
    (norm: string) => numberOf.get(norm) ?? 0,
  );
  const words = readRows(reader, known, width);
  const input = readRows(reader, 3 * size, width);
  const recurrent = readRows(reader, 3 * size, size);
  const output = readRows(reader, width, size);
  return new WordNetwork({
    ...{ size, width, numbers, words, input, recurrent, output },
    wordBiases: readFloats(reader, known),
    inputBiases: readFloats(reader, 3 * size),
    recurrentBiases: readFloats(reader, 3 * size),
    outputBiases: readFloats(reader, width),
  });
}

function writeRows(out: ByteWriter, { bytes, scales }: ByteRows): void {
  writeFloats(out, scales);
  out.raw(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function readRows(reader: ByteReader, rows: number, width: number): ByteRows {
  const scales = readFloats(reader, rows);
  const raw = reader.raw(rows * width);
  return { width, scales, bytes: new Int8Array(raw.buffer, raw.byteOffset, raw.length) };
}

function writeFloats(out: ByteWriter, values: Float32Array): void {
  for (const value of values) out.float32(value);
}

const readFloats = (reader: ByteReader, length: number): Float32Array =>
  Float32Array.from({ length }, () => reader.float32());
