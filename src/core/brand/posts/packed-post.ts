import { ByteReader, ByteWriter, CorruptBytesError } from '../../base/bytes/index.ts';
import type { ProseBlock, Sentence } from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import type { Post } from './post.ts';

const KINDS = ['paragraph', 'item', 'heading', 'quote'] as const;

/** The most often that a post may count. */
const MOST_WEIGHT = 5;

const CONSENTS: readonly Consent[] = Array.from({ length: 8 }, (_, bits) => ({
  learn: (bits & 1) > 0,
  quote: (bits & 2) > 0,
  send: (bits & 4) > 0,
}));

/**
 * A post as kept in memory: its prose is packed, about one byte a letter, and is decoded whenever `blocks` is
 * used. Sentences as objects would take several times the memory while the brand is open.
 */
export class PackedPost implements Post {
  readonly id: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly author: string | undefined;
  readonly consent: Consent;
  readonly weight: number;
  readonly line: number;
  readonly links: number;
  /** The whole post, as stored. */
  readonly bytes: Uint8Array;
  readonly #prose: number;

  /** Throws `CorruptBytesError` on bytes that `packPost` did not write. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.bytes = bytes;
    this.id = reader.string();
    this.title = reader.string() || undefined;
    this.date = reader.string() || undefined;
    this.channel = reader.string() || undefined;
    this.author = reader.string() || undefined;
    const consentAndWeight = reader.varint();
    const consent = CONSENTS[consentAndWeight & 7];
    this.weight = (consentAndWeight >> 3) + 1;
    if (!consent || this.weight > MOST_WEIGHT) throw new CorruptBytesError('an unknown consent or weight');
    this.consent = consent;
    this.line = reader.varint();
    this.links = reader.varint();
    this.#prose = bytes.length - reader.remaining;
    checkBlocks(reader);
  }

  get blocks(): ProseBlock[] {
    return readBlocks(new ByteReader(this.bytes.subarray(this.#prose)));
  }
}

/** Packs a post; equal posts give equal bytes. */
export function packPost(post: Post): PackedPost {
  if (post instanceof PackedPost) return post;
  const writer = new ByteWriter().string(post.id);
  for (const field of [post.title, post.date, post.channel, post.author]) writer.string(field ?? '');
  const { learn, quote, send } = post.consent;
  const weight = post.weight ?? 1;
  writer.varint((learn ? 1 : 0) | (quote ? 2 : 0) | (send ? 4 : 0) | ((weight - 1) << 3));
  writer
    .varint(post.line)
    .varint(post.links ?? 0)
    .varint(post.blocks.length);
  for (const block of post.blocks) {
    writer.varint(KINDS.indexOf(block.kind)).varint(block.sentences.length);
    for (const sentence of block.sentences)
      writer
        .varint(sentence.start)
        .varint(sentence.end - sentence.start)
        .string(sentence.text);
  }
  return new PackedPost(writer.finish());
}

function readBlocks(reader: ByteReader): ProseBlock[] {
  return Array.from({ length: reader.count(2) }, () => ({
    kind: readKind(reader),
    sentences: Array.from({ length: reader.count(3) }, () => readSentence(reader)),
  }));
}

function readSentence(reader: ByteReader): Sentence {
  const start = reader.varint();
  const end = start + reader.varint();
  return { start, end, text: reader.string() };
}

function readKind(reader: ByteReader): ProseBlock['kind'] {
  const kind = KINDS[reader.varint()];
  if (!kind) throw new CorruptBytesError('an unknown kind of block');
  return kind;
}

/** Checks the blocks' structure without decoding their text, so that decoding cannot fail later. */
function checkBlocks(reader: ByteReader): void {
  for (let blocks = reader.count(2); blocks > 0; blocks--) {
    readKind(reader);
    for (let sentences = reader.count(3); sentences > 0; sentences--) {
      reader.varint();
      reader.varint();
      reader.raw(reader.varint());
    }
  }
  if (reader.remaining > 0) throw new CorruptBytesError('a post goes on after its end');
}
