/**
 * Stands for what is not prose but holds a place in a sentence: inline code, a bare address. In a file of its own, so that who reads
 * words need not load a Markdown parser: the editor's thread would take twice as long to start.
 */
export const OBJECT = '\uFFFC';
