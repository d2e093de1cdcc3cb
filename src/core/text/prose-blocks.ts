import { Memo } from './memo.ts';
import { fileSpan, type BlockKind, type Prose } from './prose.ts';
import { readSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** A sentence without markup; the span is where it stands in its file. */
export interface Sentence extends Span {
  readonly text: string;
}

/** What learning and checking read of a text: its sentences, block by block. */
export interface ProseBlock {
  readonly kind: BlockKind;
  readonly sentences: readonly Sentence[];
}

/** The sentences of blocks that were read before, by the blocks' text; spans are in that text. */
export type KnownSentences = Memo<string, readonly Sentence[]>;

/** The sentences of a text, block by block, each with its span in the file. */
export function readProseBlocks(prose: Prose, known?: KnownSentences): ProseBlock[] {
  return prose.blocks.map((block) => {
    const read = (): Sentence[] => sentencesIn(block.text);
    const sentences = known ? known.get(block.text, read) : read();
    return {
      kind: block.kind,
      sentences: sentences.map((sentence) => ({ text: sentence.text, ...fileSpan(block, sentence) })),
    };
  });
}

const sentencesIn = (text: string): Sentence[] =>
  readSentences(text).map((span) => ({ text: text.slice(span.start, span.end), ...span }));
