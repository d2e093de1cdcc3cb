import { agreement } from './followers.ts';
import type { Evidence, PhraseModel } from './phrase-model.ts';

const SHOWN = 3;

/** Sentences of different posts in which `word` follows the last tokens of `context`: those that agree longest first, then by id. */
export function findEvidence(model: PhraseModel, context: readonly number[], word: number): Evidence[] {
  const tokens = model.tokens;
  const byPost = new Map<number, { place: number; agreed: number }>();
  for (const place of model.placesOf(word)) {
    if (place === 0 || tokens[place - 1] !== context.at(-1)) continue;
    const agreed = agreement(tokens, place - 1, context);
    const post = model.postAt(place);
    if (agreed > (byPost.get(post)?.agreed ?? 0)) byPost.set(post, { place, agreed });
  }
  return [...byPost.values()]
    .flatMap(({ place, agreed }) => {
      const evidence = model.evidenceAt(place);
      return evidence ? [{ evidence, agreed }] : [];
    })
    .sort((a, b) => b.agreed - a.agreed || (a.evidence.id < b.evidence.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ evidence }) => evidence);
}
