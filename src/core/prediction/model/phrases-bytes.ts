import { ByteWriter, CorruptBytesError, type ByteReader } from '../../base/bytes/index.ts';
import type { PhraseModel, PostSequence } from './phrase-model.ts';
import type { Apostrophes, WrittenForms } from '../vocabulary/spellings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { POST_START, SPECIALS } from '../vocabulary/word-class.ts';

/** The code before each sentence; special tokens have lower codes, words of the list higher ones. */
const SENTENCE = SPECIALS.length;
const FIRST_WORD = SENTENCE + 1;

interface StoredWord {
  readonly norm: string;
  readonly forms: WrittenForms;
}

/** What the phrase model holds of some posts. In sequences the words are numbered from `FIRST_WORD` in the order of `words`. */
export interface StoredPhrases {
  readonly apostrophes: Apostrophes;
  readonly words: readonly StoredWord[];
  readonly sequences: readonly PostSequence[];
}

/**
 * What the model holds of these posts, which must be all that it has learned; in steps of some milliseconds. Equal posts in
 * equal order give equal bytes.
 */
export function* writePhrases(
  model: PhraseModel,
  ids: readonly string[],
): Generator<undefined, Uint8Array, undefined> {
  const sequences = ids.flatMap((id) => model.sequenceOf(id) ?? []);
  const ranked = yield* rankWords(model, sequences);
  const { curly, straight } = model.vocabulary.apostrophes;
  const writer = new ByteWriter().varint(curly).varint(straight).varint(ranked.length);
  for (const word of ranked) writeWord(writer, model.vocabulary.norm(word), model.vocabulary.formsOf(word));
  yield;
  const codes = new Int32Array(model.vocabulary.size).map((_, word) => word);
  ranked.forEach((word, rank) => (codes[word] = FIRST_WORD + rank));
  writer.varint(sequences.length);
  for (const sequence of sequences) {
    writeSequence(writer, sequence, codes);
    yield;
  }
  return writer.finish();
}

/** The brand's words, the commonest first, so that their codes are short; equally common ones by spelling. */
function* rankWords(
  model: PhraseModel,
  sequences: readonly PostSequence[],
): Generator<undefined, number[], undefined> {
  const words = new Set<number>();
  for (const { tokens } of sequences) {
    for (const word of tokens) if (word >= SPECIALS.length) words.add(word);
    yield;
  }
  const keyed = Array.from(words, (word) => ({
    word,
    count: model.count(word),
    norm: model.vocabulary.norm(word),
  }));
  yield;
  return keyed.sort((a, b) => b.count - a.count || (a.norm < b.norm ? -1 : 1)).map(({ word }) => word);
}

function writeSequence(
  writer: ByteWriter,
  { tokens, sentenceStarts }: PostSequence,
  codes: Int32Array,
): void {
  writer.varint(tokens.length - 1 + sentenceStarts.length);
  let sentence = 0;
  for (let at = 1; at <= tokens.length; at++) {
    for (; sentenceStarts[sentence] === at; sentence++) writer.varint(SENTENCE);
    const word = tokens[at];
    if (word !== undefined) writer.varint(codes[word] ?? word);
  }
}

function writeWord(writer: ByteWriter, norm: string, { lower, names }: WrittenForms): void {
  writer.string(norm).varint(lower).varint(names.size);
  for (const [text, count] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
    writer.string(text).varint(count);
}

/** Throws `CorruptBytesError` for bytes that `writePhrases` cannot have written. */
export function readPhrases(reader: ByteReader): StoredPhrases {
  const apostrophes = { curly: reader.varint(), straight: reader.varint() };
  const words = Array.from({ length: reader.count(3) }, () => readWord(reader));
  const codes = FIRST_WORD + words.length;
  const sequences = Array.from({ length: reader.count() }, () => readSequence(reader, codes));
  if (reader.remaining > 0) throw new CorruptBytesError('goes on after its end');
  return { apostrophes, words, sequences };
}

function readWord(reader: ByteReader): StoredWord {
  const norm = reader.string();
  const lower = reader.varint();
  const names = new Map<string, number>();
  for (let left = reader.count(2); left > 0; left--) names.set(reader.string(), reader.varint());
  return { norm, forms: { lower, names } };
}

function readSequence(reader: ByteReader, codes: number): PostSequence {
  const written = reader.count();
  const tokens = new Int32Array(written + 1);
  const sentenceStarts: number[] = [];
  tokens[0] = POST_START;
  let length = 1;
  for (let left = written; left > 0; left--) {
    const code = reader.varint();
    if (code === POST_START || code >= codes) throw new CorruptBytesError('an unknown word');
    if (code === SENTENCE) sentenceStarts.push(length);
    else tokens[length++] = code;
  }
  return { tokens: tokens.subarray(0, length), sentenceStarts };
}

/** Adds the stored words to the vocabulary, in steps. Returns the word number for each code of a word. */
export function* restoreWords(
  vocabulary: Vocabulary,
  { words, apostrophes }: StoredPhrases,
): Generator<undefined, Int32Array, undefined> {
  const numbers = Int32Array.from({ length: FIRST_WORD + words.length }, (_, code) => code);
  for (const [rank, { norm, forms }] of words.entries()) {
    numbers[FIRST_WORD + rank] = vocabulary.restore(norm, forms);
    if (rank % WORDS_A_STEP === 0) yield;
  }
  vocabulary.apostrophes = apostrophes;
  return numbers;
}

const WORDS_A_STEP = 1000;
