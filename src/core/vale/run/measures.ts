import { readSentences } from '../../text/index.ts';
import { syllables } from './syllables.ts';

/** Counts of a draft's prose, by the names that formulas use. */
export type Measures = Readonly<Record<string, number>>;

/** Counts of a text; paragraphs stand an empty line apart. */
export function measure(text: string): Measures {
  const counts = {
    words: 0,
    sentences: 0,
    characters: 0,
    syllables: 0,
    complex_words: 0,
    long_words: 0,
    polysyllabic_words: 0,
  };
  const paragraphs = text.split('\n\n');
  for (const paragraph of paragraphs)
    for (const { start, end } of readSentences(paragraph)) {
      counts.sentences++;
      for (const [word] of paragraph
        .slice(start, end)
        .matchAll(/[\p{L}\p{N}*]+(?:['’\-.@][\p{L}\p{N}]+)*/gu)) {
        const spoken = syllables(word);
        counts.words++;
        counts.characters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        counts.syllables += spoken;
        if (word.length > 6) counts.long_words++;
        if (spoken > 2) counts.polysyllabic_words++;
        if (spoken - (/(?:es|ed|ing)$/.test(word) ? 1 : 0) > 2) counts.complex_words++;
      }
    }
  return { ...counts, paragraphs: paragraphs.length - 1 };
}

const per = (part: number | undefined, of: number | undefined): number => (part ?? 0) / Math.max(1, of ?? 0);

/** School grades of a text by the published formulas. */
export const GRADES: Readonly<Partial<Record<string, (of: Measures) => number>>> = {
  'Flesch-Kincaid': ({ words, sentences, syllables: spoken }) =>
    0.39 * per(words, sentences) + 11.8 * per(spoken, words) - 15.59,
  'Gunning Fog': ({ words, sentences, complex_words }) =>
    0.4 * (per(words, sentences) + 100 * per(complex_words, words)),
  'Coleman-Liau': ({ words, sentences, characters }) =>
    5.88 * per(characters, words) - 29.6 * per(sentences, words) - 15.8,
  SMOG: ({ polysyllabic_words, sentences }) =>
    1.043 * Math.sqrt(30 * per(polysyllabic_words, sentences)) + 3.1291,
  'Automated Readability': ({ words, sentences, characters }) =>
    4.71 * per(characters, words) + 0.5 * per(words, sentences) - 21.43,
};
