import * as vscode from 'vscode';
import { mayBeSent } from '../../core/brand/index.ts';
import type { DirectionToJudge, JudgedDirection } from '../../core/directions/for-brand/index.ts';
import { directionsRequest, type DirectCall, type Direction } from '../../core/directions/index.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { overlaps, type Span } from '../../core/text/index.ts';
import { explain } from '../../core/voice/index.ts';
import {
  continueRequest,
  rewriteRequest,
  type OfferedText,
  type WriterRequest,
} from '../../core/writer/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import type { Place } from '../session/offer-source.ts';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';

/** Why a document goes to no writer. */
export type NotSent = 'no-brand' | 'no-consent' | 'other-language';

/** What is asked of a writer for a place in a draft, and what of its answer may be shown there. */
export interface WriterTask {
  readonly request: WriterRequest;
  /**
   * What may be shown of the writer's texts, best first: nothing invented, nothing banned, nothing out of voice.
   * @param embedded what the embedded writer offers there: whatever goes on from it comes first
   */
  readonly judge: (texts: readonly string[], embedded: string | undefined) => Promise<readonly OfferedText[]>;
}

/** What is asked of a writer for planned directions, and what of its answer may take their place. */
export interface DirectionTask {
  readonly request: WriterRequest;
  /** Rejects when the engine stops meanwhile. */
  readonly judge: (written: Omit<DirectionToJudge, 'text'>) => Promise<JudgedDirection>;
}

/** Makes requests of drafts. */
export interface DraftWriting {
  toContinue(place: Pick<Place, 'document' | 'before' | 'after' | 'asked'>): Promise<WriterTask | NotSent>;
  toRewrite(document: vscode.TextDocument, passage: Span): Promise<WriterRequest | NotSent>;
  /** @param call what the planned directions were found for: its text is the draft that their grounds stand in */
  toDirect(
    document: vscode.TextDocument,
    call: Pick<DirectCall, 'text' | 'steer'>,
    planned: readonly Direction[],
  ): Promise<DirectionTask | NotSent>;
}

type Surroundings = Pick<Session, 'drafts' | 'learner' | 'engine'>;

export const draftWriting = (session: Surroundings): DraftWriting => ({
  toContinue: (place) => toContinue(session, place),
  toRewrite: (document, passage) => toRewrite(session, document, passage),
  toDirect: (document, call, planned) => toDirect(session, document, call, planned),
});

async function toContinue(
  session: Surroundings,
  { document, before, after, asked }: Pick<Place, 'document' | 'before' | 'after' | 'asked'>,
): Promise<WriterTask | NotSent> {
  const brand = await brandToSendFor(session, document);
  if (typeof brand === 'string') return brand;
  const { engine } = session;
  // Who asks wants to see something, and knows that it may be wrong.
  const threshold = asked ? 'generous' : settings.ghostText.confidence(document.uri);
  const own = await engine.suggestions.suggest({
    brand: brand.folder,
    before,
    after,
    threshold,
    standing: undefined,
  });
  if (own.kind === 'silent' && own.reason === 'other-language') return 'other-language';
  const card = await engine.brands.voiceCard({ brand: brand.folder, text: before + after });
  return {
    request: continueRequest(card, { before, after }),
    judge: async (texts, embedded) => {
      const best = async (candidates: readonly string[]): Promise<OfferedText[]> => {
        if (candidates.length === 0) return [];
        const judged = await engine.suggestions.judge({
          brand: brand.folder,
          before,
          after,
          threshold,
          candidates,
          longestCopy: settings.ghostText.maxWordsFromOnePost(document.uri),
        });
        return judged.kind === 'suggestion' ? [{ text: judged.text, probability: judged.probability }] : [];
      };
      if (embedded === undefined) return best(texts);
      const goingOn = texts.filter((text) => text.trimStart().startsWith(embedded.trimStart()));
      return [...(await best(goingOn)), ...(await best(texts))];
    },
  };
}

async function toRewrite(
  session: Surroundings,
  document: vscode.TextDocument,
  passage: Span,
): Promise<WriterRequest | NotSent> {
  const brand = await brandToSendFor(session, document);
  if (typeof brand === 'string') return brand;
  const { engine } = session;
  const text = document.getText();
  const drifts = (await engine.analysis.drift({ brand: brand.folder, text })).filter(
    (sentence) => sentence.flagged && overlaps(sentence, passage),
  );
  const reasons = drifts.flatMap((sentence) =>
    sentence.reasons.map((reason) => explain(reason, localizeInEnglish)),
  );
  const card = await engine.brands.voiceCard({ brand: brand.folder, text });
  return rewriteRequest(card, { text, ...passage, reasons: [...new Set(reasons)] });
}

async function toDirect(
  session: Surroundings,
  document: vscode.TextDocument,
  { text, steer }: Pick<DirectCall, 'text' | 'steer'>,
  planned: readonly Direction[],
): Promise<DirectionTask | NotSent> {
  const brand = await brandToSendFor(session, document);
  if (typeof brand === 'string') return brand;
  // The document may have changed since its directions were found: both say that it may go.
  if (!mayBeSent(text)) return 'no-consent';
  const { engine } = session;
  const card = await engine.brands.voiceCard({ brand: brand.folder, text });
  return {
    request: directionsRequest(card, { text, planned, wish: steer?.words }),
    judge: (written) => engine.directions.judge({ brand: brand.folder, ...written, text }),
  };
}

/** The brand of a document that may go to a writer: neither a post of a brand nor a draft that says otherwise. */
async function brandToSendFor(
  { drafts, learner }: Surroundings,
  document: vscode.TextDocument,
): Promise<WorkspaceBrand | NotSent> {
  const brand = await drafts.brandOf(document);
  if (!brand) return 'no-brand';
  if (!mayBeSent(document.getText())) return 'no-consent';
  await learner.ready(brand);
  return brand;
}

export function notSentMessage(why: NotSent): string {
  switch (why) {
    case 'no-brand':
      return vscode.l10n.t('This is not a draft of a brand, so nothing was sent.');
    case 'no-consent':
      return vscode.l10n.t('The draft’s front matter does not allow sending, so nothing was sent.');
    case 'other-language':
      return vscode.l10n.t('AI models are used for drafts in English only, so nothing was sent.');
  }
}
