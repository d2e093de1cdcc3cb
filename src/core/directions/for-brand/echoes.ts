import { tellingWords, type DraftText } from '../index.ts';
import type { Sentence } from '../../text/index.ts';
import { likest, sentencesOfPost, tellingOf, type Shelf } from './shelf.ts';

/** A sentence of an earlier post that says something about what a line of the draft is about. */
export interface Echo {
  readonly post: string;
  readonly text: string;
  /** UTF-16 offsets as in `Post.blocks`. */
  readonly start: number;
  readonly end: number;
  /** Index of the draft's sentence. */
  readonly sentence: number;
  readonly likeness: number;
}

/** So many posts are opened for a draft; reading one anew costs about a tenth of a millisecond. */
const POSTS = 12;
/** A sentence that shares less is about something else. */
const LEAST_LIKENESS = 0.45;
const LEAST_WORDS = 3;
/** A longer sentence cannot be read at a glance. UTF-16 units. */
const LONGEST = 180;
const MOST = 2;

/** Sentences of quotable posts on the same subject as the draft's own, the likest first, at most one a post. */
export function echoesOf(shelf: Shelf, { sentences }: DraftText): Echo[] {
  const own = sentences.map(({ text, isProse }) => new Set(isProse ? tellingWords(text) : []));
  const draft = new Set(own.flatMap((words) => [...words]));
  const quotable = likest(shelf, draft, 3 * POSTS)
    .filter(({ post }) => post.consent.quote)
    .slice(0, POSTS);
  return quotable
    .flatMap(({ post }) => {
      let best: Echo | undefined;
      for (const sentence of sentencesOfPost(post)) {
        if (!isVerbatim(sentence) || sentence.text.length > LONGEST || sentence.text.endsWith('?')) continue;
        const words = new Set(tellingWords(sentence.text));
        own.forEach((telling, at) => {
          const likeness = likenessOf(shelf, telling, words);
          // The same sentence again says nothing about what has changed.
          if (likeness < LEAST_LIKENESS || likeness > 0.95 || likeness <= (best?.likeness ?? 0)) return;
          const { text, start, end } = sentence;
          best = { post: post.id, text, start, end, likeness, sentence: at };
        });
      }
      return best ? [best] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.post < b.post ? -1 : 1))
    .slice(0, MOST);
}

/** The share of the first one's telling words, by weight, that the second has too. */
function likenessOf(shelf: Shelf, telling: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0;
  let number = 0;
  let whole = 0;
  for (const word of telling) {
    const weight = tellingOf(shelf, word);
    whole += weight;
    if (!words.has(word)) continue;
    shared += weight;
    number++;
  }
  return number < LEAST_WORDS || whole === 0 ? 0 : shared / whole;
}

/** Whether the file has the sentence letter for letter: where markup was left out of it, its span is longer than its text. */
const isVerbatim = ({ text, start, end }: Sentence): boolean => end - start === text.length;
