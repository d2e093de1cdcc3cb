/**
 * Escapes text for Markdown, so that corpus text is never read as markup. Signs that mean something only at
 * the start of a line are escaped only there, so that a saved document reads well as text too.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]|<>~&]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
