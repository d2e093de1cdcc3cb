import { languageOf, MOST_TEXT, type Language } from './language.ts';
import { BoundedCache } from '../base/memo.ts';
import { fileSpan, type BlockKind } from './block.ts';
import type { Prose } from './prose.ts';
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

/** The sentences of blocks that were read before, by language and text; spans are in that text. */
export type KnownSentences = BoundedCache<string, readonly Sentence[]>;

/** The sentences of a text, block by block, each with its span in the file. */
export function readProseBlocks(
  prose: Pick<Prose, 'blocks'>,
  known?: KnownSentences,
  language = languageOf(openingOf(prose)),
): ProseBlock[] {
  return prose.blocks.flatMap((block) => {
    const { kind } = block;
    if (kind === 'cell') return [];
    const read = (): Sentence[] => sentencesIn(block.text, language);
    // Where sentences end depends on the language of the whole.
    const sentences = known ? known.get(`${language ?? ''} ${block.text}`, read) : read();
    return {
      kind,
      sentences: sentences.map((sentence) => ({ text: sentence.text, ...fileSpan(block, sentence) })),
    };
  });
}

const sentencesIn = (text: string, language: Language | undefined): Sentence[] =>
  readSentences(text, language).map((span) => ({ text: text.slice(span.start, span.end), ...span }));

/** As much of a text's beginning as tells its language. */
export function openingOf({ blocks }: Pick<Prose, 'blocks'>): string {
  let opening = '';
  for (const { text } of blocks) {
    if (opening.length >= MOST_TEXT) break;
    opening += `${text}\n`;
  }
  return opening.slice(0, MOST_TEXT);
}

/** The language of a text that was read already; see `languageOf`. */
export const languageOfBlocks = (blocks: readonly ProseBlock[]): Language | undefined =>
  languageOf(blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join('\n'));
