import { languageOf } from './language.ts';
import type { ProseBlock } from './prose-blocks.ts';
import { readSentences } from './sentences.ts';

/** How a plain text marks its paragraphs: essays wrap their lines, captions mean every line break. */
export type LineBreaks = 'wrapped' | 'meant';

/** The sentences of a text that has no markup, paragraph by paragraph; spans are UTF-16 offsets in `text`, moved by `offset`. */
export function readPlainBlocks(text: string, breaks: LineBreaks, offset = 0): ProseBlock[] {
  const paragraph = breaks === 'wrapped' ? /(?:(?!\r?\n[ \t]*\r?\n)[\s\S])+/g : /[^\r\n]+/g;
  const language = languageOf(text);
  return [...text.matchAll(paragraph)].flatMap((match): ProseBlock[] => {
    const folded = match[0].replace(/\r\n|[\r\n\t]/g, (breaking) => ' '.repeat(breaking.length));
    const sentences = readSentences(folded, language).map((span) => ({
      text: folded.slice(span.start, span.end).replace(/ {2,}/g, ' '),
      start: offset + match.index + span.start,
      end: offset + match.index + span.end,
    }));
    return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [];
  });
}
