import { ByteWriter, CorruptBytesError, type ByteReader } from '../../base/bytes/index.ts';
import type { Calibrations } from '../model/calibration.ts';

// JSON has no infinity. Other numbers are read back exactly as written.
const INFINITE = '∞';

/**
 * Serialises calibrations with the scoring fingerprint that they are valid for. Calibrations are plain data:
 * numbers, strings, lists, records.
 */
export function writeCalibrations(calibrations: Calibrations, fingerprint: number): Uint8Array {
  const json = JSON.stringify(calibrations, (_, value: unknown) => (value === Infinity ? INFINITE : value));
  return new ByteWriter().varint(fingerprint).string(json).finish();
}

/**
 * Undefined when the calibrations have another scoring fingerprint. Throws `CorruptBytesError` on bytes that
 * `writeCalibrations` did not write.
 */
export function readCalibrations(reader: ByteReader, fingerprint: number): Calibrations | undefined {
  if (reader.varint() !== fingerprint) return undefined;
  const value = parse(reader.string());
  if (!areCalibrations(value)) throw new CorruptBytesError('no calibrations');
  return value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json, (_, value: unknown) => (value === INFINITE ? Infinity : value));
  } catch {
    throw new CorruptBytesError('no calibrations');
  }
}

// The seal around the bytes proves that they were written by `writeCalibrations`, so their shape is not
// checked again.
const areCalibrations = (value: unknown): value is Calibrations =>
  typeof value === 'object' &&
  value !== null &&
  'english' in value &&
  'languages' in value &&
  'channels' in value;
