import type { Post } from '../brand/index.ts';
import type { ProseBlock } from '../text/index.ts';
import { comparable } from './sightings.ts';

/** Headings and lines behind which a press release has nothing of its own. */
const CLOSING_MATTER =
  /^\W*(?:(?:notes?|information) (?:for|to) (?:the )?editors?|editors?['’]?s? notes?|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|for (?:more|further) information|contacts?|boilerplate|ends)\W*(?::|$)/i;
const ABOUT = /^about\s+\S/i;

/** A passage at the end of a post is boilerplate from so many words in repeated sentences on; fewer are a sign-off. */
const LEAST_WORDS = 15;
const LEAST_SENTENCES = 2;
/** A sentence is repeated where so many posts of a channel have it, and so many of a hundred. */
const LEAST_POSTS = 3;
const LEAST_SHARE = 0.3;

/**
 * Posts without the passages about the organisation and its press office that releases end with: what stands behind
 * a heading such as “Notes for editors”, and passages at the end that many posts of the channel repeat and that
 * speak of the brand by its name.
 */
export function withoutBoilerplate(posts: readonly Post[], name: string): Post[] {
  const repeated = repeatedSentences(posts);
  return posts.map((post) => {
    const blocks = bodyOf(post.blocks, name, (text) => repeated.has(keyOf(post, text)));
    return blocks.length === post.blocks.length ? post : { ...fieldsOf(post), blocks };
  });
}

const fieldsOf = (post: Post): Omit<Post, 'blocks'> => ({
  ...{ id: post.id, title: post.title, date: post.date, channel: post.channel, author: post.author },
  ...{ consent: post.consent, line: post.line },
  ...(post.weight !== undefined && { weight: post.weight }),
  ...(post.links !== undefined && { links: post.links }),
});

const keyOf = ({ channel = '' }: Post, text: string): string => `${channel}\n${comparable(text)}`;

function repeatedSentences(posts: readonly Post[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const ofChannel = new Map<string, number>();
  for (const post of posts) {
    const { channel = '' } = post;
    ofChannel.set(channel, (ofChannel.get(channel) ?? 0) + 1);
    const keys = post.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => keyOf(post, text)));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([key, count]) => {
      const posts = ofChannel.get(key.slice(0, key.indexOf('\n'))) ?? 0;
      return count >= LEAST_POSTS && count >= LEAST_SHARE * posts ? [key] : [];
    }),
  );
}

function bodyOf(
  blocks: readonly ProseBlock[],
  name: string,
  isRepeated: (text: string) => boolean,
): readonly ProseBlock[] {
  const closing = blocks.findIndex(
    ({ kind, sentences }, at) =>
      at > 0 &&
      sentences.some(
        ({ text }) =>
          CLOSING_MATTER.test(text) || (kind === 'heading' && ABOUT.test(text) && isRepeated(text)),
      ),
  );
  const body = closing < 0 ? blocks : blocks.slice(0, closing);
  let from = body.length;
  while (from > 1 && body[from - 1]?.sentences.every(({ text }) => isRepeated(text)) === true) from--;
  const tail = body.slice(from).flatMap(({ sentences }) => sentences);
  const words = tail.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const isAbout = name !== '' && tail.some(({ text }) => text.includes(name));
  return isAbout && tail.length >= LEAST_SENTENCES && words >= LEAST_WORDS ? body.slice(0, from) : body;
}
