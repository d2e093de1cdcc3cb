import type { Caution, Share, UnitProof } from './proof.ts';

const FEW_POSTS = 25;
const FEW_WORDS = 5000;
/** When manner alone wins fewer pairs by at least this share, the recognition rests mostly on subjects. */
const BY_SUBJECTS = 0.1;

/** Limitations of a proof's figures. */
export function cautionsFor(
  posts: number,
  words: number,
  rivals: number,
  language: string,
  main: UnitProof | undefined,
  manner: Share | undefined,
): Caution[] {
  const cautions: Caution[] = [];
  if (posts < FEW_POSTS) cautions.push('few-posts');
  if (words < FEW_WORDS) cautions.push('few-words');
  if (rivals < 2) cautions.push('few-rivals');
  if (!/^en\b/i.test(language)) cautions.push('other-language');
  if (main && manner && main.pairs.share - manner.share > BY_SUBJECTS) cautions.push('mostly-subjects');
  return cautions;
}
