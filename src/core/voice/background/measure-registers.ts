import type { Organisation } from '../../brand/organisation.ts';
import type { ProseBlock } from '../../text/index.ts';
import { piecesOf } from '../count/pieces.ts';
import { sentencesOf } from '../count/counts.ts';
import { countWords, lengthKey, LOWER_KEY, MAX_LENGTH, wordKey } from '../count/features.ts';
import {
  leansOf,
  MEASURED_REGISTERS,
  MeasuredRegisters,
  noLeans,
  writeMeasuredRegisters,
  type MeasuredRegister,
} from './measured-registers.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';

/** A passage as written, and its content rewritten into each register. */
export type ParallelPassage = Readonly<Record<'original' | MeasuredRegister, readonly ProseBlock[]>>;

type Text = readonly (readonly VoiceSymbol[])[];
type ReadPassage = Readonly<Record<'original' | MeasuredRegister, Text>>;

/**
 * Builds the background's `registers` section: weights learned from the passages, usual leans from the
 * organisations.
 */
export function buildMeasuredRegisters(
  passages: readonly ParallelPassage[],
  organisations: readonly Organisation[],
): Uint8Array {
  const read = passages.map(readPassage);
  const weights = weigh(read);
  const shifts = shiftsOf(read);
  const { usual, spread } = spreadWithin(registersOf(weights), organisations);
  return writeMeasuredRegisters(
    weights,
    MEASURED_REGISTERS.map((_, at) => ({
      usual: usual[at] ?? 0,
      shift: shifts[at] ?? 0,
      spread: spread[at] ?? 0,
    })),
  );
}

const readText = (blocks: readonly ProseBlock[]): Text =>
  sentencesOf(blocks).map(({ text }) => readSymbols(text));

const readPassage = (passage: ParallelPassage): ReadPassage => ({
  original: readText(passage.original),
  hype: readText(passage.hype),
  corporate: readText(passage.corporate),
  slang: readText(passage.slang),
  assistant: readText(passage.assistant),
  flat: readText(passage.flat),
});

/**
 * Pseudo-occurrences added to both rates, which keep chance differences out of the weights. Chosen on
 * held-out passages.
 */
const PSEUDO_OCCURRENCES = 1;
const LEAST_PASSAGES = 2;
/** Smaller weights are dropped. */
const LEAST_WEIGHT = 0.1;

/** The shrunk logarithm of each feature's rate in rewritten texts over its rate in originals, by register. */
function weigh(passages: readonly ReadPassage[]): Map<number, number[]> {
  const original = countAll(passages.map((passage) => passage.original));
  const weights = new Map<number, number[]>();
  MEASURED_REGISTERS.forEach((register, at) => {
    const rewritten = countAll(passages.map((passage) => passage[register]));
    for (const key of new Set([...original.counts.keys(), ...rewritten.counts.keys()])) {
      const weight = weightOf(key, original, rewritten);
      if (weight === undefined) continue;
      const row = weights.get(key) ?? MEASURED_REGISTERS.map(() => 0);
      row[at] = weight;
      weights.set(key, row);
    }
  });
  return spreadOverLengths(weights);
}

/** Undefined for a feature that too few passages have, and for one that says next to nothing. */
function weightOf(key: number, original: Counted, rewritten: Counted): number | undefined {
  const [before, after] = [original.counts.get(key) ?? NEVER, rewritten.counts.get(key) ?? NEVER];
  if (Math.max(before.passages, after.passages) < LEAST_PASSAGES) return undefined;
  const rate = (before.times + after.times) / Math.max(1, original.words + rewritten.words);
  const shrunk = (times: number, words: number): number =>
    Math.log((times + PSEUDO_OCCURRENCES) / (words * rate + PSEUDO_OCCURRENCES));
  const weight = shrunk(after.times, rewritten.words) - shrunk(before.times, original.words);
  return Math.abs(weight) < LEAST_WEIGHT ? undefined : weight;
}

const NEVER = { times: 0, passages: 0 };

interface Counted {
  readonly words: number;
  readonly counts: ReadonlyMap<number, { times: number; passages: number }>;
}

function countAll(texts: readonly Text[]): Counted {
  const counts = new Map<number, { times: number; passages: number }>();
  let words = 0;
  for (const text of texts) {
    const met = new Set<number>();
    const count = (key: number): void => {
      const known = counts.get(key) ?? { times: 0, passages: 0 };
      counts.set(key, known);
      known.times++;
      if (!met.has(key)) known.passages++;
      met.add(key);
    };
    for (const symbols of text) {
      const length = countWords(symbols);
      words += length;
      for (const symbol of symbols) count(wordKey(symbol.text));
      count(lengthClassKey(length));
      if (symbols[0]?.isLower === true) count(LOWER_KEY);
    }
  }
  return { words, counts };
}

// Sentence lengths are grouped into classes, as single lengths are too rare to weigh; each class is a third
// wider than the one before.
const LENGTH_GROWTH = Math.log(1.35);
const lengthClass = (words: number): number => Math.round(Math.log(Math.max(1, words)) / LENGTH_GROWTH);
const lengthClassKey = (words: number): number => wordKey(`<length class ${lengthClass(words)}>`);

/** Gives every length the weights of its class, so that scoring needs no classes. */
function spreadOverLengths(weights: Map<number, number[]>): Map<number, number[]> {
  const classes = new Set<number>();
  for (let words = 0; words <= MAX_LENGTH; words++) {
    const row = weights.get(lengthClassKey(words));
    if (row) weights.set(lengthKey(words), row);
    classes.add(lengthClassKey(words));
  }
  for (const key of classes) weights.delete(key);
  return weights;
}

const FOLDS = 10;

/**
 * How much a passage's lean rises when it is rewritten, with weights learned from the other passages
 * (cross-fitting).
 */
function shiftsOf(passages: readonly ReadPassage[]): Float64Array {
  const shifts = noLeans();
  for (let fold = 0; fold < FOLDS; fold++) {
    const registers = registersOf(weigh(passages.filter((_, at) => at % FOLDS !== fold)));
    for (const passage of passages.filter((_, at) => at % FOLDS === fold)) {
      const before = leanPerWord(registers, passage.original);
      MEASURED_REGISTERS.forEach((register, at) => {
        const rise = (leanPerWord(registers, passage[register])[at] ?? 0) - (before[at] ?? 0);
        shifts[at] = (shifts[at] ?? 0) + rise / passages.length;
      });
    }
  }
  return shifts;
}

function registersOf(weights: ReadonlyMap<number, readonly number[]>): MeasuredRegisters {
  const rows = [...weights];
  return new MeasuredRegisters(
    Uint32Array.from(rows, ([key]) => key),
    Float32Array.from(rows.flatMap(([, row]) => row)),
    [],
  );
}

function leanPerWord(registers: MeasuredRegisters, text: Text): Float64Array {
  const leans = noLeans();
  let words = 0;
  for (const symbols of text) {
    words += countWords(symbols);
    leansOf(registers, symbols).forEach((lean, at) => (leans[at] = (leans[at] ?? 0) + lean));
  }
  return leans.map((lean) => lean / Math.max(1, words));
}

const PASSAGE_WORDS = 90;

/**
 * The mean lean of the organisations, and the standard deviation of passages around their organisation's
 * mean.
 */
function spreadWithin(
  registers: MeasuredRegisters,
  organisations: readonly Organisation[],
): { usual: Float64Array; spread: Float64Array } {
  const usual = noLeans();
  const variance = noLeans();
  for (const organisation of organisations) {
    const leans = organisation.posts
      .flatMap((post) => piecesOf(readText(post), PASSAGE_WORDS, countWords, Infinity))
      .map((passage) => leanPerWord(registers, passage));
    MEASURED_REGISTERS.forEach((_, at) => {
      const own = leans.map((lean) => lean[at] ?? 0);
      const mean = own.reduce((sum, lean) => sum + lean, 0) / Math.max(1, own.length);
      const square = own.reduce((sum, lean) => sum + (lean - mean) ** 2, 0) / Math.max(1, own.length);
      usual[at] = (usual[at] ?? 0) + mean / organisations.length;
      variance[at] = (variance[at] ?? 0) + square / organisations.length;
    });
  }
  return { usual, spread: variance.map(Math.sqrt) };
}
