import type { DraftMaterial, Echo } from '../index.ts';
import { tellingWords } from '../index.ts';
import type { Sentence } from '../../text/index.ts';
import { likest, sentencesOfPost, tellingOf, type Shelf } from './shelf.ts';

/** So many posts are opened for a draft; reading one anew costs about a tenth of a millisecond. */
const POSTS = 12;
/** A sentence that shares less is about something else. */
const LEAST_LIKENESS = 0.35;
const LEAST_WORDS = 2;
/** A longer sentence cannot be quoted in passing. */
const LONGEST = 160;
const MOST = 6;

/** Sentences of quotable posts that say something about what the draft's sentences are about, the likest first, at most one a post. */
export function echoesOf(shelf: Shelf, { sentences }: DraftMaterial): Echo[] {
  const own = sentences.map(({ text }) => new Set(tellingWords(text)));
  const draft = new Set(own.flatMap((words) => [...words]));
  const quotable = likest(shelf, draft, 3 * POSTS)
    .filter(({ post }) => post.consent.quote)
    .slice(0, POSTS);
  return quotable
    .flatMap(({ post }) => {
      let best: Echo | undefined;
      for (const sentence of sentencesOfPost(post)) {
        if (!isVerbatim(sentence) || sentence.text.length > LONGEST) continue;
        const words = new Set(tellingWords(sentence.text));
        own.forEach((telling, at) => {
          const likeness = likenessOf(shelf, telling, words);
          if (likeness < LEAST_LIKENESS || likeness <= (best?.likeness ?? 0)) return;
          const { text, start, end } = sentence;
          best = { post: post.id, date: post.date, text, start, end, likeness, sentence: at };
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
