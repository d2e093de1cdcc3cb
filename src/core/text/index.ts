export { commonEnd, commonStart } from './difference.ts';
export { OBJECT } from './object.ts';
export { readPlainBlocks, type LineBreaks } from './plain.ts';
export {
  decode,
  MAX_FILE_BYTES,
  wellFormed,
  type Decoded,
  type LegacyEncoding,
  type UnreadableReason,
} from './decode.ts';
export { readFrontMatter, textField, type FrontMatter } from './head/front-matter.ts';
export { readFields } from './head/read-fields.ts';
export { yamlValue } from './head/yaml.ts';
export type { BlockKind } from './block-kind.ts';
export { fileOffset, fileSpan, type Block } from './block.ts';
export { readHtml, type HtmlText } from './html/read-html.ts';
export { blankComments, withoutBlanks } from './markup/comments.ts';
export { markupAround, type MarkupAround } from './markup/inside.ts';
export {
  countAddresses,
  countLinks,
  readProse,
  rereadProse,
  type Prose,
  type ProseReading,
} from './prose.ts';
export {
  languageOfBlocks,
  openingOf,
  readProseBlocks,
  KnownSentences,
  type ProseBlock,
  type Sentence,
} from './prose-blocks.ts';
export { ENGLISH, languageOf, UNKNOWN_LANGUAGE, type Language } from './sentences/language.ts';
export { contentWords } from './sentences/content-words.ts';
export { sentenceSoFar } from './sentences/sentence-so-far.ts';
export { readSentences } from './sentences/sentences.ts';
export { overlaps, touches, type Span } from './span.ts';
export { normalize, tokenize, type Token, type TokenKind } from './sentences/tokens.ts';
