import { withoutTemplate } from '../../brand/index.ts';
import { ENGLISH } from '../../text/index.ts';
import {
  countWordsIn,
  holdOut,
  percentileOf,
  withoutPost,
  type NoPercentile,
  type Percentile,
} from '../../voice/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** A post's place among the brand's own posts of its length, by a voice that never saw it; undefined for posts that are not learned in English. */
export function standingOf(brand: ReadonlyBrandModel, id: string): Percentile | NoPercentile | undefined {
  const post = brand.posts.get(id);
  if (!post || brand.voices.languageOfPost(id) !== ENGLISH) return undefined;
  const { voice, calibration } = brand;
  const others = withoutPost(voice, post);
  const scored = withoutTemplate(post.blocks, brand.templates);
  const { judged, score } = holdOut(others, scored);
  return percentileOf(calibration, {
    raw: score([...judged.keys()]).raw,
    words: countWordsIn(ENGLISH, scored),
  });
}
