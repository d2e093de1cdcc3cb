/** Escapes text for Markdown, so that corpus text is never read as markup. */
export const escape = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
