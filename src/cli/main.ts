import { program } from 'commander';
import { cardCommand } from './card.ts';
import { checkCommand } from './check.ts';
import { directionsCommand } from './directions.ts';
import { driftCommand } from './drift.ts';
import { learnCommand } from './learn.ts';
import { CommandError } from './command-error.ts';
import { mergeCommand } from './merge.ts';
import { proveCommand } from './prove.ts';
import { rewriteCommand } from './rewrite.ts';
import { scoreCommand } from './score.ts';
import { suggestCommand } from './suggest.ts';

program
  .name('timbre')
  .description('Learns a brand’s voice from its published posts and checks drafts against it. Works offline.')
  .option('--background <file>', 'statistics of general English to compare with (default: the one included)')
  .showHelpAfterError();
for (const command of [
  learnCommand,
  mergeCommand,
  scoreCommand,
  driftCommand,
  suggestCommand,
  checkCommand,
  cardCommand,
  rewriteCommand,
  proveCommand,
  directionsCommand,
])
  program.addCommand(command().copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
