/**
 * Converts a llama2.c checkpoint and its tokenizer to GGUF version 3, all weights as 32-bit floats.
 *
 * Sources: the layout of the checkpoint is `export.py` (version 0) of karpathy/llama2.c; that of GGUF is docs/gguf.md of
 * ggml-org/ggml. Both number rotary pairs side by side, so no weight has to be permuted.
 */

const ALIGNMENT = 32;
/** Value types of GGUF metadata. */
const UINT32 = 4;
const FLOAT32 = 6;
const INT32 = 5;
const STRING = 8;
const ARRAY = 9;
/** Tensor type of 32-bit floats. */
const F32 = 0;
/** Kinds of tokens in `tokenizer.ggml.token_type`. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;
/** SentencePiece's sign for a space; llama2.c writes the space itself. */
const SPACE = '\u2581';

interface Tensor {
  readonly name: string;
  /** Sizes, fastest first, as GGUF states them. */
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** The bytes of a GGUF file. Throws a `RangeError` if one of the files is shorter than its header says. */
export function ggufOf(checkpoint: Uint8Array, tokenizer: Uint8Array): Uint8Array {
  const header = new DataView(checkpoint.buffer, checkpoint.byteOffset, 28);
  const size = (at: number): number => header.getInt32(4 * at, true);
  const [dim, hidden, layers, heads] = [size(0), size(1), size(2), size(3)];
  const [keyHeads, vocabulary, context] = [size(4), size(5), size(6)];
  const tensors = tensorsOf(checkpoint, {
    dim,
    hidden,
    layers,
    keyDim: (dim / heads) * keyHeads,
    vocabulary,
  });
  const tokens = tokensOf(tokenizer, vocabulary);
  const metadata: readonly (readonly [string, Uint8Array])[] = [
    ['general.architecture', string('llama')],
    ['llama.context_length', uint32(context)],
    ['llama.embedding_length', uint32(dim)],
    ['llama.block_count', uint32(layers)],
    ['llama.feed_forward_length', uint32(hidden)],
    ['llama.attention.head_count', uint32(heads)],
    ['llama.attention.head_count_kv', uint32(keyHeads)],
    ['llama.attention.layer_norm_rms_epsilon', float32(1e-5)],
    ['llama.rope.dimension_count', uint32(dim / heads)],
    ['tokenizer.ggml.model', string('llama')],
    [
      'tokenizer.ggml.tokens',
      array(
        STRING,
        tokens.map(({ text }) => text),
      ),
    ],
    [
      'tokenizer.ggml.scores',
      array(
        FLOAT32,
        tokens.map(({ score }) => score),
      ),
    ],
    [
      'tokenizer.ggml.token_type',
      array(
        INT32,
        tokens.map(({ kind }) => kind),
      ),
    ],
    ['tokenizer.ggml.unknown_token_id', uint32(0)],
    ['tokenizer.ggml.bos_token_id', uint32(1)],
    ['tokenizer.ggml.eos_token_id', uint32(2)],
  ];
  return fileOf(metadata, tensors);
}

interface Sizes {
  readonly dim: number;
  readonly hidden: number;
  readonly layers: number;
  /** Width of keys and values over all their heads. */
  readonly keyDim: number;
  readonly vocabulary: number;
}

function tensorsOf(checkpoint: Uint8Array, { dim, hidden, layers, keyDim, vocabulary }: Sizes): Tensor[] {
  let at = 28;
  const take = (name: string, ...shape: number[]): Tensor => {
    const length = shape.reduce((product, size) => product * size, 4);
    if (at + length > checkpoint.length) throw new RangeError(`The checkpoint ends in ${name}`);
    const bytes = checkpoint.subarray(at, at + length);
    at += length;
    return { name, shape, bytes };
  };
  const eachLayer = (name: string, ...shape: number[]): Tensor[] =>
    Array.from({ length: layers }, (_, layer) => take(`blk.${String(layer)}.${name}.weight`, ...shape));
  // The order of the checkpoint. Without `output.weight` the embedding serves for output as well.
  return [
    take('token_embd.weight', dim, vocabulary),
    ...eachLayer('attn_norm', dim),
    ...eachLayer('attn_q', dim, dim),
    ...eachLayer('attn_k', dim, keyDim),
    ...eachLayer('attn_v', dim, keyDim),
    ...eachLayer('attn_output', dim, dim),
    ...eachLayer('ffn_norm', dim),
    ...eachLayer('ffn_gate', dim, hidden),
    ...eachLayer('ffn_down', hidden, dim),
    ...eachLayer('ffn_up', dim, hidden),
    take('output_norm.weight', dim),
  ];
}

interface Token {
  readonly text: string;
  readonly score: number;
  readonly kind: number;
}

function tokensOf(tokenizer: Uint8Array, vocabulary: number): Token[] {
  const view = new DataView(tokenizer.buffer, tokenizer.byteOffset, tokenizer.byteLength);
  let at = 4;
  return Array.from({ length: vocabulary }, (_, id) => {
    const score = view.getFloat32(at, true);
    const length = view.getInt32(at + 4, true);
    const text = new TextDecoder().decode(tokenizer.subarray(at + 8, at + 8 + length));
    at += 8 + length;
    if (id < 3)
      return { text: ['<unk>', '<s>', '</s>'][id] ?? '', score, kind: id === 0 ? UNKNOWN : CONTROL };
    return /^<0x[0-9A-F]{2}>$/.test(text)
      ? { text, score, kind: BYTE }
      : { text: text.replaceAll(' ', SPACE), score, kind: NORMAL };
  });
}

function fileOf(
  metadata: readonly (readonly [string, Uint8Array])[],
  tensors: readonly Tensor[],
): Uint8Array {
  let offset = 0;
  const infos = tensors.map(({ name, shape, bytes }) => {
    const info = concat([text(name), raw32(shape.length), ...shape.map(raw64), raw32(F32), raw64(offset)]);
    offset += aligned(bytes.length);
    return info;
  });
  const head = concat([
    new TextEncoder().encode('GGUF'),
    raw32(3),
    raw64(tensors.length),
    raw64(metadata.length),
    ...metadata.flatMap(([key, value]) => [text(key), value]),
    ...infos,
  ]);
  return concat([padded(head), ...tensors.map(({ bytes }) => padded(bytes))]);
}

const uint32 = (value: number): Uint8Array => concat([raw32(UINT32), raw32(value)]);
const float32 = (value: number): Uint8Array => concat([raw32(FLOAT32), rawFloat(value)]);
const string = (value: string): Uint8Array => concat([raw32(STRING), text(value)]);

function array(type: number, values: readonly (string | number)[]): Uint8Array {
  const encode = (value: string | number): Uint8Array => {
    if (typeof value === 'string') return text(value);
    return type === FLOAT32 ? rawFloat(value) : raw32(value);
  };
  return concat([raw32(ARRAY), raw32(type), raw64(values.length), ...values.map(encode)]);
}

function text(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  return concat([raw64(bytes.length), bytes]);
}

function raw32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function raw64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}

function rawFloat(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(bytes.length));
  whole.set(bytes);
  return whole;
}

const concat = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
