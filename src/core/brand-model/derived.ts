import type { BrandVoices, TrainedVoices, VoicesData } from './voices/brand-voices.ts';
import { ByteReader, ByteWriter, CorruptBytesError } from '../base/bytes/index.ts';
import { readPhrases, writePhrases, type PhraseModel, type StoredPhrases } from '../prediction/index.ts';
import type { Language } from '../text/index.ts';
import {
  readCalibrations,
  readContrast,
  readTotals,
  writeCalibrations,
  writeContrast,
  writeTotalsData,
  type Calibrations,
  type TotalsData,
} from '../voice/index.ts';

/**
 * Data derived from a brand's posts and stored with them, so that opening the brand is faster than learning
 * it.
 */
export interface Derived {
  readonly voices: VoicesData;
  /** The language of each post, in the store's order; see `BrandVoices.languagesOf`. */
  readonly languages: readonly Language[];
  readonly phrases: StoredPhrases;
  /** Undefined when the scoring fingerprint has changed. */
  readonly trained: TrainedVoices | undefined;
}

export interface Deriving {
  readonly voices: BrandVoices;
  /** All posts in the store's order. */
  readonly posts: readonly { readonly id: string }[];
  /** `ids` are the ids of all posts that the model has learned, in order. */
  readonly phrases: { readonly model: PhraseModel; readonly ids: readonly string[] };
  readonly calibrations: Calibrations;
  /** See `scoringFingerprint`. */
  readonly scoringFingerprint: number;
}

/**
 * Serialises derived data, in steps of some milliseconds. Equal posts and an equal fingerprint give equal
 * bytes.
 */
export function* writeDerived(brand: Deriving): Generator<undefined, Uint8Array[], undefined> {
  const { english, languages, channels } = brand.voices.data();
  yield;
  const totals = writeTotalsData(english);
  yield;
  const parts = new ByteWriter();
  writeParts(parts, languages);
  writeParts(parts, channels);
  const languageBytes = new ByteWriter();
  for (const language of brand.voices.languagesOf(brand.posts.map(({ id }) => id)))
    languageBytes.string(language);
  yield;
  const phrases = yield* writePhrases(brand.phrases.model, brand.phrases.ids);
  yield;
  const trained = new ByteWriter()
    .raw(writeCalibrations(brand.calibrations, brand.scoringFingerprint))
    .raw(writeContrast(brand.voices.contrast));
  return [totals, parts.finish(), languageBytes.finish(), phrases, trained.finish()];
}

function writeParts(writer: ByteWriter, parts: readonly (readonly [string, TotalsData])[]): void {
  writer.varint(parts.length);
  for (const [name, totals] of parts) {
    const bytes = writeTotalsData(totals);
    writer.string(name).varint(bytes.length).raw(bytes);
  }
}

/**
 * Reads derived data in steps; undefined when it is damaged or belongs to other posts.
 * @param others the number of the background's passages
 */
export function* readDerived(
  [totalsBytes, partsBytes, languagesBytes, phrasesBytes, calibrationsBytes]: readonly Uint8Array[],
  posts: readonly { readonly id: string }[],
  scoringFingerprint: number,
  others: number,
): Generator<undefined, Derived | undefined, undefined> {
  if (!totalsBytes || !partsBytes || !languagesBytes || !phrasesBytes || !calibrationsBytes) return undefined;
  try {
    const english = readTotals(new ByteReader(totalsBytes));
    yield;
    const parts = new ByteReader(partsBytes);
    const voices = { english, languages: readParts(parts), channels: readParts(parts) };
    const languageBytes = new ByteReader(languagesBytes);
    const languages = posts.map(() => languageBytes.string());
    yield;
    const phrases = readPhrases(new ByteReader(phrasesBytes));
    yield;
    const trained = readTrained(new ByteReader(calibrationsBytes), scoringFingerprint, others);
    return isOf(voices, posts) ? { voices, languages, phrases, trained } : undefined;
  } catch (error) {
    if (error instanceof CorruptBytesError) return undefined;
    throw error;
  }
}

function readTrained(
  reader: ByteReader,
  scoringFingerprint: number,
  others: number,
): TrainedVoices | undefined {
  const calibrations = readCalibrations(reader, scoringFingerprint);
  return calibrations && { calibrations, contrast: readContrast(reader, others) };
}

const readParts = (reader: ByteReader): (readonly [string, TotalsData])[] =>
  Array.from({ length: reader.count(2) }, () => [
    reader.string(),
    readTotals(new ByteReader(reader.raw(reader.varint()))),
  ]);

function isOf(
  { english, languages }: Pick<VoicesData, 'english' | 'languages'>,
  posts: readonly { readonly id: string }[],
): boolean {
  const ids = new Set(posts.map(({ id }) => id));
  const counted = [english, ...languages.map(([, totals]) => totals)].flatMap((totals) => totals.ids);
  return ids.size === posts.length && counted.length === ids.size && counted.every((id) => ids.has(id));
}
