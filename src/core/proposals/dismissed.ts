const HEAD =
  '# Proposals that were dismissed and are not made again, one a line. Delete a line to be asked again.';

/** The ids of dismissed proposals that a brand's file keeps. */
export const dismissedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

/** The file's text without these ids; everything else stays as it is. */
export function withoutDismissed(text: string, ids: readonly string[]): string {
  const gone = new Set(ids);
  return text
    .split(/(?<=\n)/)
    .filter((line) => !gone.has(line.trim()))
    .join('');
}

/** The file's text with further ids at its end; those that it has stay where they are. */
export function withDismissed(text: string, ids: readonly string[]): string {
  const known = dismissedIn(text);
  const more = [...new Set(ids)].filter((id) => !known.has(id));
  if (more.length === 0) return text;
  const before = text.trim() === '' ? HEAD : text.trimEnd();
  return `${before}\n${more.join('\n')}\n`;
}
