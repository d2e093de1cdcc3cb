import type { CompletedCommand } from './words.ts';

/** Completes the command, then its options and their values; files elsewhere. */
export const bashCompletion = (
  commands: readonly CompletedCommand[],
): string => `# Completion of timbre for bash.
_timbre() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} options= values=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(caseOf).join('\n')}
  esac
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  fi
}
complete -o default -F _timbre timbre
`;

function caseOf({ name, options, choices }: CompletedCommand): string {
  const values = options
    .filter((option) => option.choices.length > 0)
    .map((option) => `${option.long}) values="${option.choices.join(' ')}" ;;`);
  const first = choices.length === 0 ? [] : [`${name}) values="${choices.join(' ')}" ;;`];
  const all = [...values, ...first];
  const ofValues = all.length === 0 ? '' : `\n      case "$previous" in ${all.join(' ')} esac`;
  return `    ${name})
      options="${options.map(({ long }) => long).join(' ')}"${ofValues} ;;`;
}
