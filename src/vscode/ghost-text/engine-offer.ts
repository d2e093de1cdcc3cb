import type * as vscode from 'vscode';
import type { Standing } from '../../core/prediction/index.ts';
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
  const overtaken = (): boolean => token.isCancellationRequested;
  const brand = await session.drafts.brandOf(document);
  if (!brand || overtaken()) return undefined;
  await session.learner.ready(brand);
  if (overtaken()) return undefined;
  const result = await session.engine.suggestions.suggest({
    brand: brand.folder,
    ...{ before, after, standing },
    // Who asks wants to see something, and knows that it may be wrong.
    threshold: asked ? 'generous' : settings.ghostText.confidence(document.uri),
    finishWords: asked ? 'always' : settings.ghostText.finishWords(document.uri),
    longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
  });
  if (result.kind === 'silent' || overtaken()) return undefined;
  const { text, probability, evidence } = result;
  return { text, probability, evidence, source: 'embedded' };
}
