/** A line before a paragraph or quotation that no AI model may be sent, as its author has declared. */
export const NOT_FOR_MODELS = '<!-- timbre: not for AI models -->';

/**
 * The mark, however it is spaced, with everything below it down to an empty line: a quotation goes on in lines without `>`, too. Where empty
 * lines follow the mark, what comes next is meant.
 */
export const KEPT_FROM_MODELS =
  /<!--[ \t]*timbre:[ \t]*not[ \t]+for[ \t]+ai[ \t]+models[ \t]*-->[^\n]*(?:\n[ \t\r]*)*(?:\n[ \t]*\S[^\n]*)+/gi;
