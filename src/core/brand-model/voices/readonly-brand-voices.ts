import type { Post } from '../../brand/index.ts';
import type { Language, ProseBlock } from '../../text/index.ts';
import type { ChannelProgress } from '../../voice/index.ts';
import type { ChannelSummary } from './channel-voices.ts';

/** The voices learned from a brand's posts, read-only: English, other languages, channel shifts. */
export interface ReadonlyBrandVoices {
  /** The number of words in all posts. */
  readonly words: number;
  /** The languages of the brand's posts with the number of posts in each, most first; at least one. */
  readonly languages: readonly (readonly [language: Language, posts: number])[];
  readonly mainLanguage: Language;
  /**
   * The language of a text; undefined where it is too short to identify. `language` overrides the one
   * identified by its words.
   */
  languageOf(blocks: readonly ProseBlock[], language?: Language): Language | undefined;
  /** The language of a learned post, by the post's id. */
  languageOfPost(id: string): Language;
  /** The posts among `posts` that are in English. */
  english<Kept extends Post>(posts: Iterable<Kept>): Iterable<Kept>;
  /** How each channel shifts the voice, for channels that do; `posts` are all the brand's posts. */
  channelShifts(posts: Iterable<Post>): readonly ChannelSummary[];
  /** For every channel, whether it can be told apart from the other posts; yields after each post that was tried. */
  channelProgress(): Generator<undefined, readonly (readonly [string, ChannelProgress])[], undefined>;
}
