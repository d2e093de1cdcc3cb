import { agreement } from './followers.ts';
import type { Outlook } from './outlook.ts';
import type { Evidence, PhraseModel } from '../model/phrase-model.ts';

const SHOWN = 3;

/** Cached by outlook, since one suggestion is shown for many keystrokes. */
const found = new WeakMap<Outlook, Map<number, readonly Evidence[]>>();

/** The evidence for a word at the place that an outlook was computed for. */
export function evidenceFor(model: PhraseModel, outlook: Outlook, word: number): readonly Evidence[] {
  let byWord = found.get(outlook);
  if (!byWord) found.set(outlook, (byWord = new Map<number, readonly Evidence[]>()));
  let evidence = byWord.get(word);
  if (!evidence) byWord.set(word, (evidence = findEvidence(model, outlook.draft.tokens, word)));
  return evidence;
}

/**
 * Sentences of different posts in which `word` follows the last tokens of `context`: those the longest agreement first, then by id.
 * Only the sentences that are shown are read.
 */
function findEvidence(model: PhraseModel, context: readonly number[], word: number): Evidence[] {
  const tokens = model.tokens;
  const last = context.at(-1);
  const byPost = new Map<number, { place: number; agreed: number }>();
  const lastIsRarer = last !== undefined && model.count(last) < model.count(word);
  for (const at of model.placesOf(lastIsRarer ? last : word)) {
    const place = lastIsRarer ? at + 1 : at;
    if (place === 0 || tokens[place] !== word || tokens[place - 1] !== last) continue;
    const agreed = agreement(tokens, place - 1, context);
    const post = model.postAt(place);
    if (agreed > (byPost.get(post)?.agreed ?? 0)) byPost.set(post, { place, agreed });
  }
  return [...byPost]

    .map(([post, best]) => ({ ...best, id: model.idOf(post) }))
    .sort((a, b) => b.agreed - a.agreed || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .flatMap(({ place }) => model.evidenceAt(place) ?? []);
}
