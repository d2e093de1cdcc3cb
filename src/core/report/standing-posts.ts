import type { Post } from '../brand/index.ts';
import { withoutTemplate } from '../brand/index.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { ENGLISH } from '../text/index.ts';
import { countWordsIn, holdOut, percentileOf, sampleOf, sentencesOf, withoutPost } from '../voice/index.ts';
import { reportPost } from './report-posts.ts';
import type { StandingPost } from './voice-report.ts';

/** So many posts and words are placed at most; more would take long and crowd a chart. */
const MOST_POSTS = 200;
const MOST_WORDS = 30_000;
/** Posts are placed whatever their length until there are so many. */
const LEAST_POSTS = 12;

/**
 * The places of a sample of posts among the brand's own of their length, each by a voice without it, the most
 * typical first. The sentence shown of a typical post is its nearest, of another its furthest from the voice.
 */
export function* standingPosts(
  brand: ReadonlyBrandModel,
  posts: readonly Post[],
): Generator<undefined, StandingPost[], undefined> {
  const placed: StandingPost[] = [];
  let words = 0;
  for (const post of sampleOf(posts, MOST_POSTS)) {
    if (words > MOST_WORDS && placed.length >= LEAST_POSTS) break;
    const standing = standingOf(brand, post);
    if (standing) placed.push(standing);
    words += countWordsIn(ENGLISH, post.blocks);
    yield;
  }
  return placed.sort((a, b) => b.percentile - a.percentile);
}

function standingOf(
  { voice, calibration, templates }: ReadonlyBrandModel,
  post: Post,
): StandingPost | undefined {
  const scored = withoutTemplate(post.blocks, templates);
  const words = countWordsIn(ENGLISH, scored);
  const others = withoutPost(voice, post);
  const { judged, score } = holdOut(others, scored);
  const place = percentileOf(calibration, { raw: score([...judged.keys()]).raw, words });
  if (!('percentile' in place)) return undefined;
  const isTypical = place.percentile >= 50;
  const order = [...judged.entries()]
    .filter(([, { words: length }]) => length >= 4)
    .sort(([, a], [, b]) => (isTypical ? a.drift - b.drift : b.drift - a.drift));
  const at = order[0]?.[0];
  const sentence = at === undefined ? undefined : sentencesOf(scored)[at];
  return { percentile: place.percentile, post: reportPost(post, sentence) };
}
