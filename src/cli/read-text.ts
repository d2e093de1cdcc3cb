import { readFileSync } from 'node:fs';
import { decode } from '../core/text/index.ts';
import { CommandError } from './command-error.ts';

/** Reads a draft. Throws `CommandError` when it cannot be read. */
export const readDraft = (file: string): string => textIn(file, readBytes(file));

/** Throws `CommandError` when the file cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandError(`${file} cannot be read.`);
  }
}

/** The text that a file's bytes are. Throws `CommandError` where they are none. */
export function textIn(file: string, bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (!decoded.ok)
    throw new CommandError(`${file} is ${decoded.reason === 'binary' ? 'not text' : 'too large'}.`);
  return decoded.text;
}
