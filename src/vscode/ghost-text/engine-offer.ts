import type * as vscode from 'vscode';
import type { ShownSuggestion, Suggestion } from '../../core/prediction/index.ts';
import type { Asked, SuggestRequest } from '../../service/engine/suggestions.ts';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';
import type { Offer } from '../../service/suggestions/offer-source.ts';
import type { Place } from '../session/place.ts';

/** Timbre's own suggestion; undefined where there is none or the draft has no brand. Rejects once cancelled. */
export async function askEngine(
  session: Session,
  { document, before, after, asked }: Place,
  shown: ShownSuggestion | undefined,
  signal: AbortSignal,
): Promise<Offer | undefined> {
  const brand = await learnedBrand(session, document, signal);
  if (!brand) return undefined;
  const request: SuggestRequest = {
    brand,
    ...{ before, after, shown },
    // A suggestion on request may be less certain.
    threshold: asked ? 'generous' : settings.ghostText.confidence(document.uri),
    finishWords: asked ? 'always' : settings.ghostText.finishWords(document.uri),
    longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
    steps: session.journeySteps.of(document.uri)?.facts,
  };
  const result = await session.engine.suggestions.suggest(request, { signal });
  return result.kind === 'silent' ? undefined : asOffer(result);
}

/** The engine's answer to a user who asks for suggestions; undefined where the draft has no brand. Rejects once cancelled. */
export async function askForAll(
  session: Session,
  { document, before, after }: Pick<Place, 'document' | 'before' | 'after'>,
  signal?: AbortSignal,
): Promise<Asked | undefined> {
  const brand = await learnedBrand(session, document, signal);
  if (!brand) return undefined;
  const request: SuggestRequest = {
    brand,
    ...{ before, after, shown: undefined },
    threshold: 'generous',
    finishWords: 'always',
    longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
    steps: session.journeySteps.of(document.uri)?.facts,
  };
  return session.engine.suggestions.ask(request, { signal });
}

/** The key of the draft's brand, once it is learned. Rejects once cancelled. */
async function learnedBrand(
  session: Session,
  document: vscode.TextDocument,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const brand = await session.drafts.brandOf(document);
  signal?.throwIfAborted();
  if (!brand) return undefined;
  await session.learner.ready(brand);
  signal?.throwIfAborted();
  return brand.folder;
}

export const asOffer = ({ text, probability, evidence, source: origin }: Suggestion): Offer => ({
  ...{ text, probability, evidence, source: 'embedded' },
  ...(origin && { origin }),
});
