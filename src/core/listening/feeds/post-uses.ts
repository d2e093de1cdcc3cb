import type { FeedPost } from './post.ts';

/** What an author's declaration (`org.user-intents.declaration` of the AT Protocol) leaves for one post. */
export interface PostUses {
  /** It may be part of what is sent to an AI model. */
  readonly ai: boolean;
  /** Its text may be kept when no file has the post any more. */
  readonly archive: boolean;
}

/**
 * What may be done with a post. Reading, ranking and quoting with attribution are none of what can be declared. What is declared in a way that
 * is not understood was left out when the file was read; where nothing is declared, a public post may be quoted and read by a model.
 */
export const usesOf = ({ intents = {} }: Pick<FeedPost, 'intents'>): PostUses => ({
  ai: intents['syntheticContentGeneration'] !== false,
  archive: intents['publicAccessArchive'] !== false,
});
