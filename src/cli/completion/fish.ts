import type { CompletedCommand, CompletedOption } from './words.ts';

export const fishCompletion = (commands: readonly CompletedCommand[]): string =>
  ['# Completion of timbre for fish.', ...commands.flatMap(linesOf), ''].join('\n');

function linesOf({ name, about, options, choices }: CompletedCommand): string[] {
  const within = `-n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c timbre -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
    ...(choices.length === 0 ? [] : [`complete -c timbre ${within} -f -a ${quoted(choices.join(' '))}`]),
    ...options.map((option) => `complete -c timbre ${within} ${optionOf(option)}`),
  ];
}

function optionOf({ long, about, takesValue, choices }: CompletedOption): string {
  const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
  return `-l ${long.slice(2)}${value} -d ${quoted(about)}`;
}

/** Within single quotes, fish reads only backslashes and quotes specially. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
