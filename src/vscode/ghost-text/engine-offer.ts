import type * as vscode from 'vscode';
import type { Standing, Suggestion } from '../../core/prediction/index.ts';
import type { Asked } from '../../service/engine/suggestions.ts';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';
import type { Offer } from '../../service/suggestions/offer-source.ts';
import type { Place } from '../session/place.ts';

/** What the embedded writer offers; undefined where it is silent, the draft is of no brand, or the typing went on meanwhile. */
export async function askEngine(
  session: Session,
  { document, before, after, asked }: Place,
  standing: Standing | undefined,
  token: vscode.CancellationToken,
): Promise<Offer | undefined> {
  const brand = await learnedBrand(session, document, token);
  if (!brand) return undefined;
  const result = await session.engine.suggestions.suggest({
    brand,
    ...{ before, after, standing },
    // Who asks wants to see something, and knows that it may be wrong.
    threshold: asked ? 'generous' : settings.ghostText.confidence(document.uri),
    finishWords: asked ? 'always' : settings.ghostText.finishWords(document.uri),
    longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
  });
  if (result.kind === 'silent' || token.isCancellationRequested) return undefined;
  return asOffer(result);
}

/** All that the engine has for a person who asks; undefined where the draft is of no brand, or the typing went on meanwhile. */
export async function askForAll(
  session: Session,
  { document, before, after }: Pick<Place, 'document' | 'before' | 'after'>,
  token: vscode.CancellationToken,
): Promise<Asked | undefined> {
  const brand = await learnedBrand(session, document, token);
  if (!brand) return undefined;
  const asked = await session.engine.suggestions.ask({
    brand,
    ...{ before, after, standing: undefined },
    threshold: 'generous',
    finishWords: 'always',
    longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
  });
  return token.isCancellationRequested ? undefined : asked;
}

/** The key of the draft's brand once it is learned. */
async function learnedBrand(
  session: Session,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<string | undefined> {
  const overtaken = (): boolean => token.isCancellationRequested;
  const brand = await session.drafts.brandOf(document);
  if (!brand || overtaken()) return undefined;
  await session.learner.ready(brand);
  return overtaken() ? undefined : brand.folder;
}

export const asOffer = ({ text, probability, evidence, source: origin }: Suggestion): Offer => ({
  ...{ text, probability, evidence, source: 'embedded' },
  ...(origin && { origin }),
});
