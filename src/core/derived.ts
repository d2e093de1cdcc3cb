import { ByteReader, CorruptBytesError } from './bytes/index.ts';
import { readPhrases, writePhrases, type PhraseModel, type StoredPhrases } from './suggest/index.ts';
import {
  readCalibration,
  readTotals,
  writeCalibration,
  writeTotals,
  type Calibration,
  type TotalsData,
  type VoiceTotals,
} from './voice/index.ts';

/** What is derived from a brand's posts and stored with them, so that opening it again does not take as long as learning it. */
export interface Derived {
  readonly totals: TotalsData;
  readonly phrases: StoredPhrases;
  /** Undefined when the background has changed since. */
  readonly calibration: Calibration | undefined;
}

export interface Deriving {
  readonly totals: VoiceTotals;
  /** `ids` are of all posts that the model has learned, in order. */
  readonly phrases: { readonly model: PhraseModel; readonly ids: readonly string[] };
  readonly calibration: { readonly background: number; readonly value: Calibration };
}

/** Written in steps of some milliseconds. Equal posts, heard against the same background, give equal bytes. */
export function* writeDerived(brand: Deriving): Generator<undefined, Uint8Array[], undefined> {
  const totals = writeTotals(brand.totals);
  yield;
  const phrases = yield* writePhrases(brand.phrases.model, brand.phrases.ids);
  yield;
  return [totals, phrases, writeCalibration(brand.calibration.value, brand.calibration.background)];
}

/** Reads it in steps, or returns undefined when it is damaged or was not derived from just these posts. */
export function* readDerived(
  [totalsBytes, phrasesBytes, calibrationBytes]: readonly Uint8Array[],
  posts: readonly { readonly id: string }[],
  background: number,
): Generator<undefined, Derived | undefined, undefined> {
  if (!totalsBytes || !phrasesBytes || !calibrationBytes) return undefined;
  try {
    const totals = readTotals(new ByteReader(totalsBytes));
    yield;
    const phrases = readPhrases(new ByteReader(phrasesBytes));
    yield;
    const calibration = readCalibration(new ByteReader(calibrationBytes), background);
    return isOf(totals, posts) ? { totals, phrases, calibration } : undefined;
  } catch (error) {
    if (error instanceof CorruptBytesError) return undefined;
    throw error;
  }
}

function isOf(totals: TotalsData, posts: readonly { readonly id: string }[]): boolean {
  const ids = new Set(posts.map(({ id }) => id));
  const same = ids.size === posts.length && totals.ids.length === ids.size;
  return same && totals.ids.every((id) => ids.has(id));
}
