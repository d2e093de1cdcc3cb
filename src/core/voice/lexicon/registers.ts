import data from '../../../../data/english/registers.json' with { type: 'json' };
import { REGISTERS, type Register } from '../model/register.ts';

/**
 * The entries of each register, in lower case; an entry of more than one word is a phrase. An entry of
 * several registers belongs to the first.
 */
export const REGISTER_ENTRIES: ReadonlyMap<Register, readonly string[]> = new Map(
  REGISTERS.map((register) => [register, data.registers[register]]),
);

/** Entries with an everyday sense, as “hot” in hot soup, which show a register only beside another entry of one. */
export const LITERAL_ENTRIES: ReadonlySet<string> = new Set(data.literal.split(' '));
