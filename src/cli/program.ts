import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { adaptCommand } from './commands/adapt.ts';
import { anglesCommand } from './commands/angles.ts';
import { batchCommand } from './commands/batch.ts';
import { briefCommand } from './commands/brief.ts';
import { cacheCommand } from './commands/cache.ts';
import { cardCommand } from './commands/card.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { directionsCommand } from './commands/directions.ts';
import { discoverCommand } from './commands/discover.ts';
import { driftCommand } from './commands/drift.ts';
import { guidelinesCommand } from './commands/guidelines.ts';
import { journeyCommand } from './commands/journey.ts';
import { learnCommand } from './commands/learn.ts';
import { listenCommand } from './commands/listen.ts';
import { CommandError } from './command-error.ts';
import { completionCommand } from './commands/completion.ts';
import { doctorCommand } from './commands/doctor.ts';
import { lspCommand } from './commands/lsp.ts';
import { mcpCommand } from './commands/mcp.ts';
import { mergeCommand } from './commands/merge.ts';
import { personaCommand } from './commands/persona.ts';
import { proposeCommand } from './commands/propose.ts';
import { proveCommand } from './commands/prove.ts';
import { reportCommand } from './commands/report.ts';
import { rewriteCommand } from './commands/rewrite.ts';
import { scoreCommand } from './commands/score.ts';
import { skillCommand } from './commands/skill.ts';
import { storyboardCommand } from './commands/storyboard.ts';
import { suggestCommand } from './commands/suggest.ts';
import { testCommand } from './commands/test.ts';
import { valeCommand } from './commands/vale.ts';

/**
 * Runs the command line and resolves to its exit code: 0, 1 where a check fails or the arguments are invalid,
 * 2 for an error that the user can correct. Writes to standard output and standard error.
 * @param args the arguments after the program's name
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // Commands set the exit code by what they check; the code of an earlier run must not remain.
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

// Read in a function, since the type checker assumes the value set above.
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
    .option('--cache <folder>', 'where to keep what is learned (default: your cache folder)')
    .option('--no-cache', 'learn anew, and keep nothing')
    .addHelpText(
      'after',
      `
To begin:
  timbre doctor                                     are the brands here in order?
  timbre propose --corpus brand/corpus              a profile as your posts suggest it
  timbre check --brand brand drafts                 what to look at in the drafts of a folder
  timbre score --brand brand drafts/post.md         how much a draft sounds like the brand

A brand is a folder with published posts in “corpus” and a profile, NAME.brand.json.
Exit codes: 0 fine, 1 a check failed, 2 something that you can correct.`,
    )
    .showHelpAfterError()
    // The caller decides when the process ends.
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
    testCommand,
    proposeCommand,
    reportCommand,
    guidelinesCommand,
    diffCommand,
    directionsCommand,
    batchCommand,
    anglesCommand,
    valeCommand,
    journeyCommand,
    adaptCommand,
    lspCommand,
    mcpCommand,
    skillCommand,
    briefCommand,
    listenCommand,
    personaCommand,
    discoverCommand,
    storyboardCommand,
    cacheCommand,
    doctorCommand,
    completionCommand,
  ])
    program.addCommand(command().copyInheritedSettings(program));
  return program;
}
