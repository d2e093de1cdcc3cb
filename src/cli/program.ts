import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { anglesCommand } from './angles.ts';
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

/**
 * Runs the command line and resolves to its exit code: 0, 1 where what was checked fails or the arguments are not understood, 2 where the
 * person can mend something. What it has to say goes to standard output and standard error.
 *
 * @param args the arguments behind the program's name
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // The commands set the exit code of what they check; what was run before has no part in it.
  process.exitCode = undefined;
  try {
    await timbreProgram().parseAsync(args, { from: 'user' });
    return exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return 2;
  }
}

// Read in a function: the type checker takes it for what was set above.
const exitCode = (): number => Number(process.exitCode ?? 0);

function timbreProgram(): Command {
  const program = new Command()
    .name('timbre')
    .description(
      'Learns a brand’s voice from its published posts and checks drafts against it. Works offline.',
    )
    .version(manifest.version)
    .option(
      '--background <file>',
      'statistics of general English to compare with (default: the one included)',
    )
    .showHelpAfterError()
    // Whoever runs it decides when the process ends.
    .exitOverride();
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
    anglesCommand,
  ])
    program.addCommand(command().copyInheritedSettings(program));
  return program;
}
