import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** With its dashes. */
  readonly long: string;
  readonly about: string;
  readonly takesValue: boolean;
  /** The values that it accepts; none where any goes. */
  readonly choices: readonly string[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** The values of its first argument; none where any goes. */
  readonly choices: readonly string[];
}

/** The commands of a program with all options that may follow them, the program's own too. */
export const commandsOf = (program: Command): readonly CompletedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    about: oneLine(command.description()),
    options: [...command.options, ...program.options].filter(({ hidden }) => !hidden).flatMap(completed),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }));

const completed = ({ long, description, required, optional, argChoices }: Option): CompletedOption[] =>
  typeof long === 'string'
    ? [{ long, about: oneLine(description), takesValue: required || optional, choices: argChoices ?? [] }]
    : [];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
