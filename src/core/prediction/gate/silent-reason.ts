/** Why nothing is suggested. */
export type SilentReason =
  | 'front-matter'
  | 'code'
  | 'link'
  | 'html'
  | 'table'
  | 'indentation'
  | 'heading'
  | 'list-marker'
  | 'mid-word'
  | 'banned'
  | 'unknown-fact'
  | 'verbatim'
  | 'off-voice'
  | 'repeats'
  | 'other-language'
  | 'nothing-known'
  | 'unsure';
