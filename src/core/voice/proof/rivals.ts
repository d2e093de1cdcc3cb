import { hashString } from '../../base/bytes/index.ts';
import type { CorpusPost } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import type { RivalKind } from './proof.ts';

/** Another brand, whose posts are to be distinguished from the brand's. */
export interface Rival {
  readonly name: string;
  readonly kind: RivalKind;
  readonly posts: readonly CorpusPost[];
}

/** A rival that shares more of its posts with the brand is the brand itself, or a copy of it. */
const MOST_SHARED = 0.1;

export interface Field {
  readonly rivals: readonly Rival[];
  /** Names of rivals that contain too many of the brand's own posts. */
  readonly sharing: readonly string[];
  /** Fingerprint of all posts, the brand's and its rivals', independent of order. */
  readonly fingerprint: number;
}

const POSTS_A_STEP = 20;

/** The rivals without posts that are also in the brand's corpus or in an earlier rival. */
export function* withoutShared(
  own: readonly CorpusPost[],
  rivals: readonly Rival[],
): Generator<undefined, Field, undefined> {
  const contents = new Map<CorpusPost, number>();
  for (const post of [...own, ...rivals.flatMap(({ posts }) => posts)]) {
    contents.set(post, contentOf(post));
    if (contents.size % POSTS_A_STEP === 0) yield;
  }
  const ours = new Set(own.map((post) => contents.get(post)));
  const seen = new Set(ours);
  const kept: Rival[] = [];
  const sharing: string[] = [];
  for (const rival of rivals) {
    const inOurs = rival.posts.filter((post) => ours.has(contents.get(post)));
    if (inOurs.length > MOST_SHARED * rival.posts.length) sharing.push(rival.name);
    const fresh = rival.posts.filter((post) => !seen.has(contents.get(post)));
    if (fresh.length < (1 - MOST_SHARED) * rival.posts.length || fresh.length === 0) continue;
    for (const post of fresh) seen.add(contents.get(post));
    kept.push({ ...rival, posts: fresh });
  }
  return { rivals: kept, sharing, fingerprint: fingerprintOf(own, kept, contents) };
}

function fingerprintOf(
  own: readonly CorpusPost[],
  rivals: readonly Rival[],
  contents: ReadonlyMap<CorpusPost, number>,
): number {
  const prints = [own, ...rivals.map(({ posts }) => posts)].flatMap((posts, side) =>
    posts.map((post) => hashString(`${side === 0 ? 'own' : 'other'} ${post.id}`, contents.get(post))),
  );
  return prints.sort((a, b) => a - b).reduce((hash, print) => hashString(print.toString(36), hash), 1);
}

const contentOf = ({ blocks }: CorpusPost): number =>
  sentencesOf(blocks).reduce((hash, { text }) => hashString(text, hash), 1);
