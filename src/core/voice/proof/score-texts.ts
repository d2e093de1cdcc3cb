import type { CorpusPost } from '../model/calibration.ts';
import { sampleOf } from '../model/sample-of.ts';
import { countPost } from '../count/counts.ts';
import type { Score } from '../score/score.ts';
import { scoreSymbols } from '../score/text/score-text.ts';
import type { Voice } from '../score/voice.ts';
import { withoutPost } from '../score/without-post.ts';
import type { CheckedPost } from './aging.ts';
import { cutPost, usualLength, type CutPost, type Text } from './cut.ts';
import { UNITS, type Unit } from './proof.ts';
import type { Rival } from './rivals.ts';

/** A post of the brand that is tested. */
export interface OwnPost extends CorpusPost {
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
}

export interface ScoredText {
  readonly post: string;
  readonly text: Text;
  readonly score: Score;
}
export type ByUnit = Readonly<Record<Unit, readonly ScoredText[]>>;

export interface ScoredPost extends CheckedPost {
  readonly post: OwnPost;
  /** The score of its head, by a voice without the post. */
  readonly score: Score;
}

export interface ScoredTexts {
  /** The length that posts are compared at, in words. */
  readonly postWords: number;
  readonly own: ByUnit;
  readonly rivals: readonly { readonly rival: Rival; readonly tested: number; readonly texts: ByUnit }[];
  /** All examined posts; the first `tested` of them are in `own`. */
  readonly checked: readonly ScoredPost[];
  readonly tested: number;
}

/** The most posts scored against others', of the brand and of all its rivals together. */
const MOST_TESTED = 120;
const MOST_RIVAL_POSTS = 120;
const LEAST_RIVAL_POSTS = 20;
/** The most posts of the brand that are examined. */
const MOST_CHECKED = 400;

/**
 * Scores the brand's posts, each by a voice without it, and the rivals' posts by the same voices in turn: no
 * text is scored by a voice that includes it, and both sides are scored by voices of equal size.
 */
export function* scoreTexts(
  voice: Voice,
  posts: readonly OwnPost[],
  rivals: readonly Rival[],
): Generator<number, ScoredTexts, undefined> {
  const sample = sampleOf(posts, MOST_CHECKED);
  const tested = Math.min(MOST_TESTED, sample.length);
  const postWords = usualLength(sample);
  const own = noTexts();
  const others = rivals.map((rival, at) => ({ rival, at, texts: noTexts() }));
  const perRival = Math.max(LEAST_RIVAL_POSTS, Math.floor(MOST_RIVAL_POSTS / Math.max(1, rivals.length)));
  const turns = others.flatMap(({ rival, at, texts }) =>
    sampleOf(rival.posts, perRival).map((post) => ({ post, texts, name: `${String(at)}/${post.id}` })),
  );
  const checked: ScoredPost[] = [];
  for (const [at, post] of sample.entries()) {
    const counts = countPost(post);
    yield at / sample.length;
    const without = withoutPost(voice, post, counts);
    const cut = cutPost(post, postWords);
    yield at / sample.length;
    const { date, channel } = post;
    const score = scoreSymbols(without, cut.head);
    checked.push({ post, date, channel, counts, cut, score });
    yield at / sample.length;
    if (at >= tested) continue;
    for (const scored of scoreCut(without, cut, post.id, score)) {
      own[scored.unit].push(scored);
      yield at / sample.length;
    }
    for (let turn = at; turn < turns.length; turn += tested) {
      const rival = turns[turn];
      if (!rival) continue;
      for (const scored of scoreCut(without, cutPost(rival.post, postWords), rival.name)) {
        rival.texts[scored.unit].push(scored);
        yield at / sample.length;
      }
    }
  }
  return {
    postWords,
    own,
    rivals: others.map(({ rival, texts }) => ({
      rival,
      texts,
      tested: Math.min(perRival, rival.posts.length),
    })),
    checked,
    tested,
  };
}

type Growing = Record<Unit, ScoredText[]>;
const noTexts = (): Growing => ({ post: [], passage: [], sentence: [] });

/** @param head the score of the post's head, where it was computed before */
function* scoreCut(
  voice: Voice,
  cut: CutPost,
  post: string,
  head?: Score,
): Generator<ScoredText & { readonly unit: Unit }> {
  for (const unit of UNITS)
    for (const text of cut.texts[unit]) {
      const score = text === cut.head && head ? head : scoreSymbols(voice, text);
      yield { unit, post, text, score };
    }
}
