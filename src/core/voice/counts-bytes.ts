import { ByteReader, ByteWriter, CorruptBytesError } from '../bytes/index.ts';
import type { FeatureCounts, VoiceCounts } from './counts.ts';

const VERSION = 1;

/** A post's counts as bytes, to keep between sessions: equal counts give equal bytes. */
export function writeVoiceCounts(post: VoiceCounts): Uint8Array {
  const writer = new ByteWriter().varint(VERSION).varint(post.words).varint(post.sentences);
  for (const { keys, counts } of [post.lexical, post.patterns]) {
    writer.varint(keys.length);
    let before = 0;
    keys.forEach((key, at) => {
      writer.varint(key - before).varint(counts[at] ?? 0);
      before = key;
    });
  }
  return writer.finish();
}

/** Throws `CorruptBytesError` on bytes that `writeVoiceCounts` of this version did not write: the post is counted anew. */
export function readVoiceCounts(bytes: Uint8Array): VoiceCounts {
  const reader = new ByteReader(bytes);
  if (reader.varint() !== VERSION) throw new CorruptBytesError('voice counts of another version');
  return {
    words: reader.varint(),
    sentences: reader.varint(),
    lexical: readFeatures(reader),
    patterns: readFeatures(reader),
  };
}

function readFeatures(reader: ByteReader): FeatureCounts {
  const size = reader.varint();
  if (2 * size > reader.remaining) throw new CorruptBytesError('voice counts that are cut short');
  const keys = new Uint32Array(size);
  const counts = new Uint32Array(size);
  let key = 0;
  for (let at = 0; at < size; at++) {
    key += reader.varint();
    keys[at] = key;
    counts[at] = reader.varint();
  }
  return { keys, counts };
}
