import { Argument, Command } from 'commander';
import { completionFor, SHELLS, type Shell } from '../completion/index.ts';
import { CommandError } from '../command-error.ts';

export const completionCommand = (): Command =>
  new Command('completion')
    .description('print a script with which a shell completes commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
To use it:
  bash  timbre completion bash > ~/.local/share/bash-completion/completions/timbre
  zsh   timbre completion zsh > "\${fpath[1]}/_timbre"
  fish  timbre completion fish > ~/.config/fish/completions/timbre.fish`,
    )
    .action((shell: Shell, _: unknown, command: Command) => {
      const program = command.parent;
      if (!program) throw new CommandError('There is no program to complete.');
      process.stdout.write(completionFor(shell, program));
    });
