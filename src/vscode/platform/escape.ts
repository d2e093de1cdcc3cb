/** Text as Markdown that shows it as it is: corpus text is data, and none of it is read as markup. */
export const escape = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
