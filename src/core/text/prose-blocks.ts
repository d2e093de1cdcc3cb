import { languageOf } from './language.ts';
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

/** The sentences of a text, block by block, each with its span in the file. */
export function readProseBlocks(prose: Prose): ProseBlock[] {
  const language = languageOf(prose.blocks.map(({ text }) => text).join('\n'));
  return prose.blocks.map((block) => ({
    kind: block.kind,
    sentences: readSentences(block.text, language).map((span) => ({
      text: block.text.slice(span.start, span.end),
      ...fileSpan(block, span),
    })),
  }));
}
