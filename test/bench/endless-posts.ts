import { generator, SYLLABLES } from './large-corpus.ts';

export interface EndlessPost {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly words: number;
}

// Heaps' law, V = K · n^β: how many different words a text of n words has (Heaps, 1978; for English K is 10 … 100, β 0.4 … 0.6).
const K = 30;
const BETA = 0.55;
/** How often a word is drawn from those that like to follow the last one, and how many of these there are. */
const HABIT = 0.6;
const FOLLOWERS = 40;
const WORDS_A_POST = 500;
const POSTS_A_DAY = 2;

/**
 * Posts without end, of made-up words: ranks are drawn by Zipf's law, new words keep coming by Heaps' law, and words have habits of
 * following each other. One a time, so that nothing but the learner's own memory is measured. The same seed gives the same posts.
 */
export function* endlessPosts(seed = 11): Generator<EndlessPost, never, undefined> {
  const random = generator(seed);
  const encoder = new TextEncoder();
  let written = 0;
  for (let number = 0; ; number++) {
    const sentences: string[] = [];
    let words = 0;
    let last = 0;
    while (words < WORDS_A_POST) {
      const sentence: string[] = [];
      for (let left = 5 + Math.floor(random() * 18); left > 0; left--) {
        const known = K * (written + words + 1) ** BETA;
        const habit = random() < HABIT ? mixed(last, Math.floor(FOLLOWERS ** random())) : random();
        // Log-uniform ranks are Zipf's law with exponent 1.
        last =
          random() < (BETA * known) / (written + words + 1) ? Math.floor(known) : Math.floor(known ** habit);
        sentence.push(spelled(last) + (left > 1 && random() < 0.07 ? ',' : ''));
        words++;
      }
      const text = sentence.join(' ');
      sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
    }
    written += words;
    const date = dateOf(Math.floor(number / POSTS_A_DAY));
    const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
      sentences.slice(4 * at, 4 * at + 4).join(' '),
    );
    yield {
      path: `${date}-${String(number).padStart(6, '0')}.md`,
      bytes: encoder.encode(`---\ntitle: Post ${String(number)}\n---\n\n${paragraphs.join('\n\n')}\n`),
      words,
    };
  }
}

/** Every rank its own word, frequent ones short. */
function spelled(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16] ?? '';
  return word;
}

/** A fixed number in [0, 1) for a word's n-th follower. */
function mixed(word: number, follower: number): number {
  let hash = Math.imul(word ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(follower + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const dateOf = (day: number): string =>
  new Date(Date.UTC(1990, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
