import {
  ByteWriter,
  CorruptBytesError,
  seal,
  unseal,
  type ByteReader,
  type Seal,
} from '../../base/bytes/index.ts';
import { commonStart } from '../../text/index.ts';
import { VoiceTotals, type TotalsData } from './totals.ts';
import { featureFingerprint } from './feature-fingerprint.ts';

/** Increase the version when the layout changes. Changes in what is counted change `featureFingerprint`. */
const sealOfVoices = (): Seal => ({ magic: 'TMVC', version: 1, fingerprint: featureFingerprint() });

/** The upper limit of keys and counts in a file. */
const MOST = 2 ** 31;

/**
 * Serialises a voice: the sum of its posts' counts and the posts' ids, no text. Equal sets of posts give
 * equal bytes, whatever was learned, removed or merged, and in which order. About 4 bytes for each distinct
 * feature.
 */
export const writeVoice = (totals: VoiceTotals): Uint8Array =>
  seal(sealOfVoices(), [writeTotalsData(totals.data())]);

/**
 * Reads what `writeVoice` wrote. Throws `CorruptBytesError` on bytes that are truncated, altered, not a
 * voice, or counted in another way.
 */
export function readVoice(bytes: Uint8Array): VoiceTotals {
  const reader = unseal(sealOfVoices(), bytes);
  const totals = new VoiceTotals();
  totals.addAll(readTotals(reader));
  return totals;
}

/**
 * The voice of all posts of several voices, equal to learning all posts at once, in any order and grouping.
 * Throws `SharedPostError` when voices share a post: a sum does not record what each post contributed, so a
 * shared post cannot be counted once.
 */
export function mergeVoices(voices: Iterable<VoiceTotals>): VoiceTotals {
  const merged = new VoiceTotals();
  for (const voice of voices) merged.addAll(voice.data());
  return merged;
}

/** Serialises totals without a seal, for files that have their own. */
export function writeTotalsData({ words, sentences, ids, keys, counts, posts }: TotalsData): Uint8Array {
  const writer = new ByteWriter().varint(words).varint(sentences);
  writeIds(writer, ids);
  writer.varint(keys.length);
  let before = -1;
  keys.forEach((key, at) => {
    writer
      .varint(key - before - 1)
      .varint(counts[at] ?? 0)
      .varint(posts[at] ?? 0);
    before = key;
  });
  return writer.finish();
}

/** Reads to the end. Throws `CorruptBytesError` on bytes that `writeTotalsData` cannot have written. */
export function readTotals(reader: ByteReader): TotalsData {
  const words = reader.varint();
  const sentences = reader.varint();
  const ids = readIds(reader);
  const size = reader.count(3);
  const data: TotalsData = {
    words,
    sentences,
    ids,
    keys: new Uint32Array(size),
    counts: new Uint32Array(size),
    posts: new Uint32Array(size),
  };
  let key = -1;
  for (let at = 0; at < size; at++) {
    key += reader.varint() + 1;
    data.keys[at] = below(2 ** 30, key);
    data.counts[at] = below(MOST, reader.varint());
    data.posts[at] = below(ids.length + 1, reader.varint());
    if (data.counts[at] === 0) throw new CorruptBytesError('counts what never occurred');
  }
  if (reader.remaining > 0) throw new CorruptBytesError('goes on after its end');
  return data;
}

/** Ids ascend, so only the difference from the id before is written (front coding). */
function writeIds(writer: ByteWriter, ids: readonly string[]): void {
  writer.varint(ids.length);
  let before = '';
  for (const id of ids) {
    const shared = sharedStart(before, id);
    writer.varint(shared).string(id.slice(shared));
    before = id;
  }
}

function readIds(reader: ByteReader): string[] {
  let before: string | undefined;
  return Array.from({ length: reader.count(2) }, () => {
    const shared = reader.varint();
    const id: string = (before ?? '').slice(0, shared) + reader.string();
    if (shared > (before ?? '').length || (before !== undefined && id <= before))
      throw new CorruptBytesError('ids out of order');
    before = id;
    return id;
  });
}

function sharedStart(a: string, b: string): number {
  const length = commonStart(a, b);
  // Surrogate pairs are not split.
  return length > 0 && /[\uD800-\uDBFF]/.test(a.charAt(length - 1)) ? length - 1 : length;
}

function below(limit: number, value: number): number {
  if (value >= limit) throw new CorruptBytesError('a number is too large');
  return value;
}
