import { languageOf, MOST_TEXT, type Language } from './sentences/language.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import type { BlockKind } from './block-kind.ts';
import { fileSpan } from './block.ts';
import type { Prose } from './prose.ts';
import { findQuotations, hasWords, maskQuotations, withoutFilling } from './quotations.ts';
import { readSentences } from './sentences/sentences.ts';
import type { Span } from './span.ts';

/** A sentence without markup; the span is in its file. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The part of a text that learning and checking read: its sentences, block by block. */
export interface ProseBlock {
  readonly kind: BlockKind;
  readonly sentences: readonly Sentence[];
}

/** A block's sentences without quoted passages, and the quoted sentences; spans are in the block's text. */
export interface BlockSentences {
  readonly own: readonly Sentence[];
  readonly quoted: readonly Sentence[];
}

/** Blocks' sentences by text. Where sentences end depends on the language of the whole text, so they are those of its last language. */
export class KnownSentences {
  #language: Language | undefined;
  #byText = new BoundedCache<string, BlockSentences>();

  get(text: string, language: Language | undefined): BlockSentences {
    if (language !== this.#language) this.#byText = new BoundedCache();
    this.#language = language;
    return this.#byText.get(text, () => sentencesIn(text, language));
  }

  /** Call between two drafts; see `BoundedCache`. */
  trim(most: number): void {
    this.#byText.trim(most);
  }
}

/**
 * The sentences of a text, block by block, each with its span in the file. Longer quotations inside a
 * paragraph become blocks of the kind `quote` after it, as they are other people's words.
 */
export function readProseBlocks(
  prose: Pick<Prose, 'blocks'>,
  known?: KnownSentences,
  language = languageOf(openingOf(prose)),
): ProseBlock[] {
  return prose.blocks.flatMap((block) => {
    const { kind } = block;
    if (kind === 'cell') return [];
    const sentences = known ? known.get(block.text, language) : sentencesIn(block.text, language);
    const inFile = (sentence: Sentence): Sentence => ({ text: sentence.text, ...fileSpan(block, sentence) });
    return blocksOf(kind, { own: sentences.own.map(inFile), quoted: sentences.quoted.map(inFile) });
  });
}

/** A block, followed by the quotations in it. */
export function blocksOf(kind: BlockKind, { own, quoted }: BlockSentences): ProseBlock[] {
  if (quoted.length === 0) return [{ kind, sentences: own }];
  return [...(own.length > 0 ? [{ kind, sentences: own }] : []), { kind: 'quote', sentences: quoted }];
}

/** @param text of one block */
export function sentencesIn(text: string, language: Language | undefined): BlockSentences {
  const quotations = findQuotations(text);
  if (quotations.length === 0)
    return {
      own: readSentences(text, language).map((span) => ({ text: text.slice(span.start, span.end), ...span })),
      quoted: [],
    };
  const masked = maskQuotations(text, quotations);
  const own = readSentences(masked, language)
    .map((span) => ({ ...span, text: withoutFilling(masked.slice(span.start, span.end)) }))
    .filter((sentence) => hasWords(sentence.text));
  const quoted = quotations.flatMap(({ start, end }) =>
    readSentences(text.slice(start, end), language).map((span) => ({
      text: text.slice(start + span.start, start + span.end),
      start: start + span.start,
      end: start + span.end,
    })),
  );
  return { own, quoted };
}

/** The beginning of a text, long enough to identify its language. */
export function openingOf({ blocks }: Pick<Prose, 'blocks'>): string {
  let opening = '';
  for (const { text } of blocks) {
    if (opening.length >= MOST_TEXT) break;
    opening += `${text}\n`;
  }
  return opening.slice(0, MOST_TEXT);
}

/** The language of a text that was already read; see `languageOf`. */
export const languageOfBlocks = (blocks: readonly ProseBlock[]): Language | undefined =>
  languageOf(blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join('\n'));
