/**
 * Replaces parts of a sentence that are not prose: inline code, a bare address. In a separate file, so that
 * reading words does not load the Markdown parser, which would double the start-up time of the editor's
 * thread.
 */
export const OBJECT = '\uFFFC';
