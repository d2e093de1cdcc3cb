import { ByteWriter, CorruptBytesError, type ByteReader } from '../../base/bytes/index.ts';
import type { LearnedContrast } from './contrast.ts';
import type { OwnPassages } from './joined-rows.ts';

/** Serialises a learned contrast: hashed counts and coefficients, no words. */
export function writeContrast(learned: LearnedContrast | undefined): Uint8Array {
  const writer = new ByteWriter().varint(learned?.problems ?? 0);
  if (!learned) return writer.finish();
  writer.varint(learned.posts.size);
  for (const [id, problem] of learned.posts) writer.string(id).varint(problem);
  writePassages(writer, learned.passages);
  writer.varint(learned.coefficients.length);
  for (const coefficient of learned.coefficients) writer.float32(coefficient);
  return writer.finish();
}

/**
 * Reads what `writeContrast` wrote; undefined where nothing was learned. Throws `CorruptBytesError` on bytes that end too soon.
 * @param others the number of the background's passages
 */
export function readContrast(reader: ByteReader, others: number): LearnedContrast | undefined {
  const problems = reader.varint();
  if (problems === 0) return undefined;
  const posts = new Map<string, number>();
  for (let left = reader.count(2); left > 0; left--) posts.set(reader.string(), reader.varint());
  const passages = readPassages(reader);
  const coefficients = Float32Array.from({ length: reader.count(4) }, () => reader.float32());
  if (coefficients.length !== (passages.starts.length - 1 + others) * problems)
    throw new CorruptBytesError('coefficients of other passages');
  return { problems, posts, passages, coefficients };
}

function writePassages(writer: ByteWriter, { starts, buckets, counts }: OwnPassages): void {
  writer.varint(starts.length - 1);
  for (let row = 0; row + 1 < starts.length; row++) {
    writer.varint((starts[row + 1] ?? 0) - (starts[row] ?? 0));
    let before = -1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      writer.varint((buckets[at] ?? 0) - before - 1).varint(counts[at] ?? 0);
      before = buckets[at] ?? 0;
    }
  }
}

function readPassages(reader: ByteReader): OwnPassages {
  const starts = [0];
  const buckets: number[] = [];
  const counts: number[] = [];
  for (let left = reader.count(); left > 0; left--) {
    let bucket = -1;
    for (let size = reader.count(2); size > 0; size--) {
      bucket += reader.varint() + 1;
      buckets.push(bucket);
      counts.push(reader.varint());
    }
    starts.push(buckets.length);
  }
  return {
    starts: Uint32Array.from(starts),
    buckets: Uint32Array.from(buckets),
    counts: Uint32Array.from(counts),
  };
}
