import { ByteWriter, CorruptBytesError, type ByteReader } from '../bytes/index.ts';
import type { Calibration } from './calibration.ts';

// JSON has no infinity; it writes every other number so that the very same one is read again.
const INFINITE = '∞';

/** A calibration of a voice heard against the background of this fingerprint. Plain data only: numbers, texts, lists, records. */
export function writeCalibration(calibration: Calibration, background: number): Uint8Array {
  const json = JSON.stringify(calibration, (_, value: unknown) => (value === Infinity ? INFINITE : value));
  return new ByteWriter().varint(background).string(json).finish();
}

/** Undefined when it was heard against another background. Throws `CorruptBytesError` on what `writeCalibration` did not write. */
export function readCalibration(reader: ByteReader, background: number): Calibration | undefined {
  if (reader.varint() !== background) return undefined;
  const value = parse(reader.string());
  if (!isCalibration(value)) throw new CorruptBytesError('no calibration');
  return value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json, (_, value: unknown) => (value === INFINITE ? Infinity : value));
  } catch {
    throw new CorruptBytesError('no calibration');
  }
}

// The seal around it vouches for the rest: only we wrote it.
const isCalibration = (value: unknown): value is Calibration =>
  typeof value === 'object' && value !== null && 'bands' in value && 'limits' in value;
