import { agreement } from './followers.ts';
import type { Evidence, PhraseModel } from './phrase-model.ts';

const SHOWN = 3;

/**
 * Sentences of different posts in which `word` follows the last tokens of `context`: those that agree longest first, then by id.
 * Only the sentences that are shown are read.
 */
export function findEvidence(model: PhraseModel, context: readonly number[], word: number): Evidence[] {
  const tokens = model.tokens;
  const last = context.at(-1);
  const byPost = new Map<number, { place: number; agreed: number }>();
  const lastIsRarer = last !== undefined && model.count(last) < model.count(word);
  for (const found of model.placesOf(lastIsRarer ? last : word)) {
    const place = lastIsRarer ? found + 1 : found;
    if (place === 0 || tokens[place] !== word || tokens[place - 1] !== last) continue;
    const agreed = agreement(tokens, place - 1, context);
    const post = model.postAt(place);
    if (agreed > (byPost.get(post)?.agreed ?? 0)) byPost.set(post, { place, agreed });
  }
  return [...byPost]
    .map(([post, found]) => ({ ...found, id: model.idOf(post) }))
    .sort((a, b) => b.agreed - a.agreed || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .flatMap(({ place }) => model.evidenceAt(place) ?? []);
}
