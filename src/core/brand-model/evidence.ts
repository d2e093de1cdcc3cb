import { placeOf, type PostPlace } from '../voice/proof/report/index.ts';
import { ENGLISH } from '../text/index.ts';
import { evidenceFor, type Reason } from '../voice/index.ts';
import type { ReadonlyBrandModel } from './readonly-brand-model.ts';

/** A sentence of the corpus that supports something, with its place. */
export interface Evidence extends PostPlace {
  readonly sentence: string;
}

/** Up to `limit` sentences of quotable posts that support a reason. */
export function findEvidence(brand: ReadonlyBrandModel, reason: Reason, limit: number): Evidence[] {
  const language = reason.language ?? ENGLISH;
  const quotable = brand
    .postsInOrder()
    .filter(({ id, consent }) => consent.quote && brand.voices.languageOfPost(id) === language);
  return evidenceFor(reason, quotable, limit).flatMap(
    ({ id, sentence }) => locate(brand, id, sentence.start, sentence.text) ?? [],
  );
}

/** The place of a post's sentence, to be opened; undefined for an unknown post. */
export function locate(
  brand: ReadonlyBrandModel,
  id: string,
  start: number,
  sentence: string,
): Evidence | undefined {
  const post = brand.posts.get(id);
  return post && { ...placeOf(post, start), sentence };
}
