import type { CompletedCommand, CompletedOption } from './words.ts';

export const zshCompletion = (commands: readonly CompletedCommand[]): string => `#compdef timbre
# Completion of timbre for zsh.
_timbre() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, about }) => `      ${quoted(`${name}:${about}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
_timbre "$@"
`;

function caseOf({ name, options, choices }: CompletedCommand): string {
  const argument = choices.length === 0 ? "'*:file:_files'" : `'1:value:(${choices.join(' ')})'`;
  return `    ${name}) _arguments ${[argument, ...options.map(optionOf)].join(' ')} ;;`;
}

function optionOf({ long, about, takesValue, choices }: CompletedOption): string {
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
  // Brackets end the description, a colon the specification.
  return quoted(`${long}[${about.replace(/[[\]\\:]/g, '\\$&')}]${value}`);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
