import type { Command } from 'commander';
import { draftCommand } from './draft-command.ts';

/** The contract stands; the directions themselves are still to come, and saying so beats inventing some. */
export const directionsCommand = (): Command =>
  draftCommand('directions', 'creative directions for a draft (not yet)', '<draft>')
    .option('--count <number>', 'how many', '5')
    .action((_draft: string, options: { json?: boolean }) => {
      console.log(
        options.json ? JSON.stringify({ directions: [], notice: 'not yet' }) : 'Directions: not yet.',
      );
    });
