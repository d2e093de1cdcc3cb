import type { ProseBlock } from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import { groupNearDuplicates } from './near-duplicates.ts';
import {
  findRepeatedPassages,
  NONE_REPEATED,
  sentenceKey,
  type RepeatedSentences,
  type SentenceKeys,
} from './repeated-passages.ts';
import type { PostShingles } from './shingles.ts';

/** The parts of a post that are compared with other posts of its brand. */
export interface ComparedPost {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly consent: Consent;
  readonly shingles: PostShingles;
  readonly blocks: () => readonly ProseBlock[];
}

/** The part of a post that counts as the brand's own words, counted once. */
export interface OwnWords {
  /** The id of the post that represents this text, possibly its own. */
  readonly representedBy: string;
  /** Posts with the same text, including itself, in order of id; empty when another post represents it. */
  readonly copies: readonly string[];
  /** The consent that all copies have in common. */
  readonly consent: Consent;
  /** Sentences of passages that several posts repeat. */
  readonly repeated: RepeatedSentences;
}

/**
 * Determines for all posts of a brand together what is counted: a text posted in several places counts once,
 * and a passage repeated in many posts does not count. Independent of the posts' order.
 */
export function findOwnWords(posts: readonly ComparedPost[]): Map<string, OwnWords> {
  const ordered = [...posts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupsOf(ordered);
  const chosen = groups.map((group) => ({ group, post: representative(group) }));
  const repeated = findRepeatedPassages(chosen.map(({ post }) => post));
  const found = new Map<string, OwnWords>();
  chosen.forEach(({ group, post }, at) => {
    const consent = commonConsent(group);
    for (const { id } of group)
      found.set(id, {
        representedBy: post.id,
        copies: id === post.id ? group.map((copy) => copy.id) : [],
        consent,
        repeated: id === post.id ? (repeated[at] ?? NONE_REPEATED) : NONE_REPEATED,
      });
  });
  return found;
}

function groupsOf(posts: readonly ComparedPost[]): ComparedPost[][] {
  const groups = new Map<number, ComparedPost[]>();
  groupNearDuplicates(posts.map(({ shingles }) => shingles)).forEach((group, at) => {
    const post = posts[at];
    if (!post) return;
    const members = groups.get(group);
    if (members) members.push(post);
    else groups.set(group, [post]);
  });
  return [...groups.values()];
}

/** The longest text; of equally long ones the earliest, then the first by id. */
function representative(group: readonly ComparedPost[]): ComparedPost {
  const [first, ...others] = group;
  if (!first) throw new Error('a group without members');
  return others.reduce((best, post) => (isBetter(post, best) ? post : best), first);
}

const LAST_DATE = '9999';

function isBetter(post: ComparedPost, best: ComparedPost): boolean {
  if (post.shingles.words !== best.shingles.words) return post.shingles.words > best.shingles.words;
  return (post.date ?? LAST_DATE) < (best.date ?? LAST_DATE);
}

/** An opt-out of one copy applies to all. */
const commonConsent = (group: readonly ComparedPost[]): Consent => ({
  learn: group.every(({ consent }) => consent.learn),
  quote: group.every(({ consent }) => consent.quote),
  send: group.every(({ consent }) => consent.send),
});

/** A post's blocks without some sentences; blocks that have none left are dropped. */
export const withoutSentences = (blocks: readonly ProseBlock[], left: SentenceKeys): ProseBlock[] =>
  left.size === 0 ? [...blocks] : keepSentences(blocks, (key) => !left.has(key));

/** The repeated sentences of a post that are not boilerplate: the brand's recurring lines. */
export const recurringKeys = ({ all, boilerplate }: RepeatedSentences): number[] =>
  [...all].filter((key) => !boilerplate.has(key));

/** A post's blocks with some sentences only. */
export const onlySentences = (blocks: readonly ProseBlock[], kept: SentenceKeys): ProseBlock[] =>
  keepSentences(blocks, (key) => kept.has(key));

function keepSentences(blocks: readonly ProseBlock[], keeps: (key: number) => boolean): ProseBlock[] {
  return blocks.flatMap((block, at) => {
    const sentences = block.sentences.filter((_, sentence) => keeps(sentenceKey(at, sentence)));
    return sentences.length === 0 && block.sentences.length > 0 ? [] : [{ ...block, sentences }];
  });
}
