import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { tokenize } from '../../text/index.ts';
import type { WordedPost } from '../known-lines/known-lines.ts';

/** A way in which the brand begins sentences. */
export interface Opening {
  /** As first written, without punctuation at the end. */
  readonly text: string;
  /** Posts that have it. */
  readonly posts: number;
}

/** The fewest posts that must have an opening. */
const LEAST_POSTS = 3;
/** Words of an opening. */
const WORDS = 3;
const MOST = 12;

/** Three words with which sentences of at least three posts begin, the most frequent first; never function words only. */
export function findOpenings(posts: Iterable<WordedPost>): Opening[] {
  const found = new Map<string, { text: string; posts: Set<string> }>();
  for (const { id, blocks } of posts)
    for (const { kind, sentences } of blocks) {
      if (kind === 'heading' || kind === 'quote') continue;
      for (const { text } of sentences) {
        const opening = openingOf(text);
        if (opening === undefined) continue;
        const key = opening.toLowerCase().replaceAll('’', "'");
        const known = found.get(key);
        if (known) known.posts.add(id);
        else found.set(key, { text: opening, posts: new Set([id]) });
      }
    }
  return [...found.values()]
    .filter((opening) => opening.posts.size >= LEAST_POSTS)
    .map((opening) => ({ text: opening.text, posts: opening.posts.size }))
    .sort((a, b) => b.posts - a.posts || (a.text < b.text ? -1 : 1))
    .slice(0, MOST);
}

/** The first three words, unless they contain punctuation, a number, or a name after the first word. */
function openingOf(sentence: string): string | undefined {
  const tokens = tokenize(sentence.slice(0, 80)).slice(0, WORDS + 1);
  const words = tokens.slice(0, WORDS);
  if (
    tokens.length <= WORDS ||
    !words.every(({ kind }, at) => kind === 'word' || (at === 0 && kind === 'name'))
  )
    return undefined;
  if (words.every(({ norm }) => FUNCTION_WORDS.has(norm))) return undefined;
  return sentence.slice(words[0]?.start, words.at(-1)?.end);
}
