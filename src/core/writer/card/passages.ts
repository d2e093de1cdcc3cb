import type { Post } from '../../brand/index.ts';
import { contentWords, OBJECT, type ProseBlock } from '../../text/index.ts';

/** A part of a post that may be sent, long enough to show a voice and short enough to quote. */
export interface Passage {
  readonly post: string;
  readonly channel: string | undefined;
  readonly text: string;
  /** The occurrences of each content word, by word in lower case. */
  readonly terms: ReadonlyMap<string, number>;
  /** The number of content words, repetitions included. */
  readonly length: number;
}

const LEAST_WORDS = 30;
const MOST_WORDS = 120;

/**
 * The passages of posts with consent to send and to quote, since a model may repeat what it received; other
 * posts are not read.
 */
export const passagesOf = (posts: readonly Post[]): Passage[] =>
  posts.filter(({ consent }) => consent.send && consent.quote).flatMap(passagesIn);

/**
 * Paragraphs of suitable length, and shorter ones joined with those that follow. Text with code or addresses
 * is left out.
 */
function passagesIn({ id, channel, blocks }: Post): Passage[] {
  const passages: Passage[] = [];
  let run: string[] = [];
  let words = 0;
  const close = (): void => {
    if (words >= LEAST_WORDS) passages.push({ post: id, channel, ...asTerms(run.join(' ')) });
    run = [];
    words = 0;
  };
  for (const block of blocks) {
    const text = textOf(block);
    const length = text.split(/\s+/).length;
    const fits = block.kind === 'paragraph' && !text.includes(OBJECT) && length <= MOST_WORDS;
    if (!fits || words + length > MOST_WORDS || words >= LEAST_WORDS) close();
    if (!fits) continue;
    run.push(text);
    words += length;
  }
  close();
  return passages;
}

const textOf = ({ sentences }: ProseBlock): string => sentences.map(({ text }) => text).join(' ');

function asTerms(text: string): Pick<Passage, 'text' | 'terms' | 'length'> {
  const terms = contentWords(text);
  return { text, terms, length: [...terms.values()].reduce((sum, count) => sum + count, 0) };
}
