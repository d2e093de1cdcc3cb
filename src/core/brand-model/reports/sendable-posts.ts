import { postName, type Post } from '../../brand/index.ts';
import type { ProseBlock } from '../../text/index.ts';
import { countWordsIn } from '../../voice/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** A post whose text may go to a language model or an agent. */
export interface SendablePost {
  readonly id: string;
  /** The path of its file, relative to the corpus folder. */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  /** Empty where it has none. */
  readonly channel: string;
  readonly words: number;
}

/** Whether a post's text may leave: it has consent to be sent and to be quoted, as whoever receives it may repeat it. */
export const maySend = ({ consent }: Pick<Post, 'consent'>): boolean => consent.send && consent.quote;

/** The posts that may be sent, the latest first. */
export function* listSendable(brand: ReadonlyBrandModel): Generator<undefined, SendablePost[], undefined> {
  const found: SendablePost[] = [];
  for (const post of brand.postsInOrder()) {
    yield;
    if (maySend(post)) found.push(described(brand, post));
  }
  return found.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** A post with its text, without markup; undefined where there is none with this id, or it may not be sent. */
export function readSendable(
  brand: ReadonlyBrandModel,
  id: string,
): (SendablePost & { readonly text: string }) | undefined {
  const post = brand.posts.get(id);
  return post && maySend(post)
    ? { ...described(brand, post), text: post.blocks.map(textOf).join('\n\n') }
    : undefined;
}

const described = ({ voices }: ReadonlyBrandModel, post: Post): SendablePost => ({
  id: post.id,
  path: post.id.replace(/#\d+$/, ''),
  title: postName(post),
  date: post.date ?? '',
  channel: post.channel ?? '',
  words: countWordsIn(voices.languageOfPost(post.id), post.blocks),
});

function textOf({ kind, sentences }: ProseBlock): string {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  if (kind === 'heading') return `# ${text}`;
  if (kind === 'item') return `- ${text}`;
  return kind === 'quote' ? `> ${text}` : text;
}
