import { existsSync, readFileSync } from 'node:fs';
import { NO_MEMORY, readMemory, type DirectionMemory } from '../core/directions/index.ts';
import { CommandError } from './command-error.ts';

/** Reads the direction history that a command is given; an empty one without a file. Throws `CommandError` where it cannot be read. */
export function directionHistory(file: string | undefined): DirectionMemory {
  if (file === undefined) return NO_MEMORY;
  if (!existsSync(file)) throw new CommandError(`${file} does not exist.`);
  const { memory, problem } = readMemory(readFileSync(file, 'utf8'));
  if (problem) throw new CommandError(`${file} is not a valid direction history.`);
  return memory;
}
