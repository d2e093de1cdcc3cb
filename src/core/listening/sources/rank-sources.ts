import type { FeedPost, RankedText } from '../feeds/post.ts';
import { rankFeed, type Reason } from '../feeds/rank/rank-feed.ts';
import { ListeningFileError } from '../shared/table.ts';
import { isSubjectWord } from '../shared/words.ts';
import type { Choice } from './choices.ts';
import { readSource } from './read-source.ts';
import type { SourceFile } from './source.ts';

/** A post of the reader. */
export interface ReaderPost extends FeedPost {
  /** The file it is in. */
  readonly source: string;
  /** Words that say what it is about; words of grammar tell, too, but are no reason for a reader. */
  readonly reasons: readonly Reason[];
  /** What was chosen, if anything. */
  readonly keep?: boolean | undefined;
  /** Networks and authors of posts that repeat it. */
  readonly copies: readonly Pick<FeedPost, 'id' | 'network' | 'author'>[];
}

export interface ReaderWish {
  readonly choices: readonly Choice[];
  readonly lookingFor: string;
  readonly ignoredWords: readonly string[];
}

/** The posts of all feeds, best first, each once. Choices about posts that no file has any more still teach. */
export function rankSources(
  files: readonly SourceFile[],
  { choices, lookingFor, ignoredWords }: ReaderWish,
): ReaderPost[] {
  const posts = postsOf(files);
  const ranked = rankFeed(textsToLearn(posts, choices), {
    labels: new Map(choices.map(({ id, keep }) => [id, keep])),
    brief: lookingFor,
    ignored: ignoredSet(ignoredWords),
  });
  const copies = new Map<string, ReaderPost['copies'][number][]>();
  for (const { id, copyOf } of ranked) {
    const copy = posts.get(id)?.post;
    if (copyOf !== undefined && posts.has(copyOf) && copy)
      copies.set(copyOf, [...(copies.get(copyOf) ?? []), { id, network: copy.network, author: copy.author }]);
  }
  const chosen = new Map(choices.map(({ id, keep }) => [id, keep]));
  return ranked.flatMap(({ id, reasons, copyOf }) => {
    const found = posts.get(id);
    if (!found || (copyOf !== undefined && posts.has(copyOf))) return [];
    const keep = chosen.get(id);
    return [
      {
        ...found.post,
        ...{ source: found.name, copies: copies.get(id) ?? [] },
        reasons: reasons.filter(({ term }) => term.split(' ').some(isSubjectWord)),
        ...(keep === undefined ? {} : { keep }),
      },
    ];
  });
}

export const ignoredSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));

/** The posts of the files, then those that were kept or hidden and that no file has any more. */
export const textsToLearn = (
  posts: ReturnType<typeof postsOf>,
  choices: readonly Choice[],
): readonly RankedText[] => [
  ...[...posts.values()].map(({ post }) => post),
  ...choices.filter(({ id, text }) => !posts.has(id) && text !== ''),
];

/** The posts of all feeds by id. A post that several files have counts once, as the first of them has it. */
export function postsOf(
  files: readonly SourceFile[],
): ReadonlyMap<string, { readonly post: FeedPost; readonly name: string }> {
  const posts = new Map<string, { readonly post: FeedPost; readonly name: string }>();
  for (const file of files) {
    const found = feedIn(file);
    for (const post of found) if (!posts.has(post.id)) posts.set(post.id, { post, name: file.name });
  }
  return posts;
}

function feedIn(file: SourceFile): readonly FeedPost[] {
  // Tables can be large and hold no posts of feeds.
  if (!/\.jsonl$/i.test(file.name) && !/^\s*[<{[]/.test(file.text.replace(/^\uFEFF/, ''))) return [];
  try {
    const { source } = readSource(file);
    return source.kind === 'feed' ? source.posts : [];
  } catch (error) {
    if (error instanceof ListeningFileError) return [];
    throw error;
  }
}
