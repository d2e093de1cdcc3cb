const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

/** The words of a text; a word with a hyphen is one. */
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
