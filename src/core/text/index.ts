export { readPlainBlocks, type LineBreaks } from './plain.ts';
export { inEnglish, type Say } from './say.ts';
export { decode, MAX_FILE_BYTES, wellFormed, type Decoded, type UnreadableReason } from './decode.ts';
export { readFrontMatter, textField, type FrontMatter } from './front-matter.ts';
export { fileOffset, fileSpan, OBJECT, readProse, type Block, type BlockKind, type Prose } from './prose.ts';
export { readProseBlocks, type ProseBlock, type Sentence } from './prose-blocks.ts';
export { readSentences } from './sentences.ts';
export { overlaps, touches, type Span } from './span.ts';
export { normalize, tokenize, type Token, type TokenKind } from './tokens.ts';
