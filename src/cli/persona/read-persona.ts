import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { readLedger } from '../../core/facts/index.ts';
import type { Persona } from '../../core/production/personas/index.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { positionsIn } from '../position.ts';

/** Read when a persona is, as most commands need none of it. */
export const personas = (): Promise<typeof import('../../core/production/personas/index.ts')> =>
  import('../../core/production/personas/index.ts');

export const personaOption = (): Option =>
  new Option('--persona <file>', 'the persona (YAML)').makeOptionMandatory();

/** Throws `CommandError` for a file that is no persona. */
export async function readPersonaFile(file: string): Promise<Persona> {
  const { readPersona } = await personas();
  const source = readDraft(file);
  const { persona, problems } = readPersona(source, (path) => {
    const ledger = join(dirname(file), path);
    return readLedger(readDraft(ledger), path).entries;
  });
  const positionOf = positionsIn(source);
  if (!persona)
    throw new CommandError(
      problems.map(({ start, message }) => `${file}:${positionOf(start)}  ${message}`).join('\n'),
    );
  return persona;
}
