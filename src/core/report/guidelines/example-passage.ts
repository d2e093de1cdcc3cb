import { postName, type Post } from '../../brand/index.ts';
import { OBJECT } from '../../text/index.ts';

/** A sentence of a post that may be quoted, with where it comes from. */
export interface GuideExample {
  readonly sentence: string;
  /** What the post is called. */
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
}

/** A passage is whole sentences of so many letters at most, and as many as it takes to show a manner. */
const LETTERS = { least: 60, most: 360 } as const;
/** “Dear all,” */
const SALUTATION = /^[^.!?]{0,40},$/;

/** The beginning of the first post that may be quoted and whose sentences are whole and allowed. */
export function examplePassage(
  posts: readonly Post[],
  isAllowed: (sentence: string) => boolean,
): GuideExample | undefined {
  let short: GuideExample | undefined;
  for (const post of posts) {
    if (!post.consent.quote) continue;
    const passage = passageOf(post, isAllowed);
    if (passage === '') continue;
    const example = { sentence: passage, source: postName(post), date: post.date };
    if (passage.length >= LETTERS.least) return example;
    short ??= example;
  }
  return short;
}

function passageOf(post: Post, isAllowed: (sentence: string) => boolean): string {
  const sentences = post.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) => block.sentences.map(({ text }) => text.trim()));
  const from = sentences.findIndex((text) => !SALUTATION.test(text));
  let passage = '';
  for (const text of sentences.slice(Math.max(0, from))) {
    if (text.includes(OBJECT) || !isAllowed(text)) break;
    const longer = passage === '' ? text : `${passage} ${text}`;
    if (longer.length > LETTERS.most) break;
    passage = longer;
  }
  return passage;
}
