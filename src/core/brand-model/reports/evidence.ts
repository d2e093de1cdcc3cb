import { placeOf, type PostPlace } from '../../voice/proof/report/index.ts';
import { ENGLISH } from '../../text/index.ts';
import { inflected } from '../../english/inflection.ts';
import { evidenceFor, readSymbols, type Reason } from '../../voice/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

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

/** Up to `limit` sentences of quotable posts that have a wording, in one of its forms. */
export function findSentencesWith(brand: ReadonlyBrandModel, wording: string, limit: number): Evidence[] {
  const forms = new Set(
    [[wording], ...inflected([wording], 'verb'), ...inflected([wording], 'noun')].flatMap(
      ([form]) => form ?? [],
    ),
  );
  const found: Evidence[] = [];
  for (const form of forms) {
    const here = readSymbols(form)
      .map(({ text }) => text)
      .join(' ');
    if (here === '' || found.length >= limit) continue;
    const more = findEvidence(brand, { ...NO_REASON, here }, limit);
    found.push(...more.filter(({ path }) => !found.some((known) => known.path === path)));
  }
  return found.slice(0, limit);
}

const NO_REASON: Reason = {
  feature: 'word',
  facet: 'diction',
  weight: 0,
  span: { start: 0, end: 0 },
  here: '',
  brand: { posts: 0, count: 0, postsWith: 0, usual: 0 },
};

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
