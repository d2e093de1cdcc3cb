import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands.ts';

/**
 * Runs the command line and resolves to its exit code: 0, 1 where a check fails or the arguments are invalid,
 * 2 for an error that the user can correct. Writes to standard output and standard error.
 * @param args the arguments after the program's name
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // Commands set the exit code by what they check; the code of an earlier run must not remain.
  process.exitCode = undefined;
  try {
    const program = await timbreProgram(commandsFor(args));
    await program.parseAsync(args, { from: 'user' });
    return exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    // Loaded as the commands load it, so that it is the same class wherever modules are loaded in two ways, as in tests.
    const { CommandError } = await import('./command-error.ts');
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return 2;
  }
}

// Read in a function, since the type checker assumes the value set above.
const exitCode = (): number => Number(process.exitCode ?? 0);

/** @param names the commands that it knows */
async function timbreProgram(names: readonly string[]): Promise<Command> {
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
  for (const command of await Promise.all(names.flatMap((name) => COMMANDS[name]?.() ?? [])))
    program.addCommand(command().copyInheritedSettings(program));
  return program;
}

/** Options of the program itself, and whether a value follows. */
const OPTIONS: Readonly<Record<string, boolean>> = {
  '--background': true,
  '--cache': true,
  '--no-cache': false,
};

/** The commands that arguments may be about: the one they name, or else all, as for help and for what is misspelt. */
function commandsFor(args: readonly string[]): readonly string[] {
  const all = Object.keys(COMMANDS);
  for (let at = 0; at < args.length; at++) {
    const [option = '', value] = args[at]?.split('=', 2) ?? [];
    const takesValue = OPTIONS[option];
    if (takesValue === true && value === undefined) at++;
    if (takesValue !== undefined) continue;
    if (option === '--version') return [];
    return all.includes(option) && !ABOUT_ALL.has(option) ? [option] : all;
  }
  return all;
}

/** Commands that read the other ones. */
const ABOUT_ALL: ReadonlySet<string> = new Set(['completion']);
