import { readJson } from '../../brand/index.ts';
import { ANGLES } from '../catalogue/index.ts';
import { NO_MEMORY, type AngleCorrection, type DirectionMemory, type RememberedDirection } from './memory.ts';
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
  // Of two about one post the later holds.
  const angles = new Map(
    (value.angles ?? []).flatMap(({ post, angle, opening }): [string, AngleCorrection][] => {
      const known = angle === 'none' ? angle : ANGLES.find((other) => other === angle);
      return known ? [[post, { post, angle: known, ...(opening !== undefined && { opening }) }]] : [];
    }),
  );
  const corrected = angles.size > 0 && { angles: [...angles.values()] };
  return { memory: { version: 1, directions, ...corrected }, problem: undefined };
}

/** The file of a memory; equal memories give equal texts, and reading one back gives the memory. */
export function writeMemory({ directions, angles = [] }: DirectionMemory): string {
  const entries = directions.map((entry) => {
    const { id, verdict, on, draft, prompt, angle, title, question } = entry;
    return { verdict, on, draft, title, question, angle, prompt, id };
  });
  const corrected = angles.map(({ post, angle, opening }) => ({ post, angle, opening }));
  const file = { version: 1, directions: entries, ...(corrected.length > 0 && { angles: corrected }) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
