import { maskAddresses, withOneSignEach } from './address.ts';
import { languageOf } from './sentences/language.ts';
import { blocksOf, sentencesIn, type ProseBlock, type Sentence } from './prose-blocks.ts';

/**
 * How a plain text separates its paragraphs: `wrapped` lines are joined up to a blank line, as in essays;
 * `meant` line breaks each end a paragraph, as in captions.
 */
export type LineBreaks = 'wrapped' | 'meant';

/**
 * The sentences of a text without markup, paragraph by paragraph; spans are UTF-16 offsets in `text`, moved
 * by `offset`. Bare addresses are replaced, as they are not words.
 */
export function readPlainBlocks(text: string, breaks: LineBreaks, offset = 0): ProseBlock[] {
  const paragraph = breaks === 'wrapped' ? /(?:(?!\r?\n[ \t]*\r?\n)[\s\S])+/g : /[^\r\n]+/g;
  const masked = maskAddresses(text);
  const language = languageOf(masked);
  return [...masked.matchAll(paragraph)].flatMap((match): ProseBlock[] => {
    const folded = match[0].replace(/\r\n|[\r\n\t]/g, (breaking) => ' '.repeat(breaking.length));
    const inFile = ({ text: sentence, start, end }: Sentence): Sentence => ({
      text: withOneSignEach(sentence.replace(/ {2,}/g, ' ')),
      start: offset + match.index + start,
      end: offset + match.index + end,
    });
    const { own, quoted } = sentencesIn(folded, language);
    return blocksOf('paragraph', { own: own.map(inFile), quoted: quoted.map(inFile) }).filter(
      ({ sentences }) => sentences.length > 0,
    );
  });
}
