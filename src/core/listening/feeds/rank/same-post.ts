import { wordsOf } from '../../shared/words.ts';

/** Notes of where a post was first, and tags at its end. */
const NOTE = /[([](?:also|originally|first|cross-?post(?:ed)?|via|posted|from)\b[^()[\]]*[)\]]/giu;
const TAGS = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/u;
/** As many of all words of two posts are the same for cross-posts that were shortened or got a few words more. */
const SAME = 0.8;
/** Shorter posts must be the same to the word. */
const FEWEST_WORDS = 6;

/** The words of a post without what cross-posting adds. */
export interface Gist {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

export function gistOf(text: string): Gist {
  const words = wordsOf(text.replace(NOTE, ' ').replace(TAGS, ''));
  return { key: words.join(' '), words: new Set(words) };
}

/** Whether two posts are one, posted to two networks. */
export function isSamePost(a: Gist, b: Gist): boolean {
  if (a.key === b.key) return a.key !== '';
  const least = Math.min(a.words.size, b.words.size);
  return (
    least >= FEWEST_WORDS && least >= SAME * Math.max(a.words.size, b.words.size) && similarity(a, b) >= SAME
  );
}

/** The share of words in common, of all words of both. */
export function similarity({ words }: Gist, { words: others }: Gist): number {
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return both / (words.size + others.size - both || 1);
}
