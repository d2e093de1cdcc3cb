import { readJson } from '../../brand/index.ts';
import { ANGLES } from '../catalogue/index.ts';
import { NO_MEMORY, type DirectionMemory, type RememberedDirection } from './memory.ts';
import { validate } from './memory-validator.generated.js';

/** A memory as its file has it. */
export interface ReadMemory {
  readonly memory: DirectionMemory;
  /** Why the file cannot be read; it is not to be written over then. */
  readonly problem: 'no-json' | 'another-shape' | undefined;
}

/**
 * Reads the file of a memory, which people may write in: comments and trailing commas are forgiven, and an entry of an angle that
 * this version does not know is left out. An empty file is an empty memory.
 */
export function readMemory(text: string): ReadMemory {
  if (text.trim() === '') return { memory: NO_MEMORY, problem: undefined };
  const { value, errors } = readJson(text, { lenient: true });
  if (errors.length > 0) return { memory: NO_MEMORY, problem: 'no-json' };
  if (!validate(value)) return { memory: NO_MEMORY, problem: 'another-shape' };
  const directions = value.directions.flatMap((entry): RememberedDirection[] => {
    const { id, verdict, on, draft, prompt = '', title, question } = entry;
    const angle = ANGLES.find((known) => known === entry.angle);
    return angle ? [{ id, verdict, on, draft, prompt, angle, title, question }] : [];
  });
  return { memory: { version: 1, directions }, problem: undefined };
}

/** The file of a memory; equal memories give equal texts, and reading one back gives the memory. */
export function writeMemory({ directions }: DirectionMemory): string {
  const entries = directions.map((entry) => {
    const { id, verdict, on, draft, prompt, angle, title, question } = entry;
    return { verdict, on, draft, title, question, angle, prompt, id };
  });
  return `${JSON.stringify({ version: 1, directions: entries }, undefined, 2)}\n`;
}
