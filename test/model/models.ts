/** The model's id: 260,000 parameters, trained on children's stories. */
export const MODEL = 'stories260K';
/** The same model, held by a grammar to the empty answer. */
export const SILENT_MODEL = 'stories260K-silent';
/** The same model behind a server that refuses what is longer than it can read; the others read the end of it only. */
export const STRICT_MODEL = 'stories260K-strict';
/** Requests that are answered at once. */
export const SLOTS = 2;
/** Tokens of one request with its answer. The vocabulary of 512 makes about one token of two letters. */
export const CONTEXT_SIZE = 4096;
/** Characters of a prompt that are read from its end: the model was trained on texts of 512 tokens. */
export const LONGEST_PROMPT = 800;
