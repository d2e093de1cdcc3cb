import * as vscode from 'vscode';
import { mayBeSent } from '../../core/brand/index.ts';
import type { WriterRequest } from '../../core/writer/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import type { Place } from '../ghost-text/offer-source.ts';
import type { Session } from '../session.ts';
import { readContinuations, writingEngine } from './writing-engine.ts';

/** Why a document goes to no writer. */
export type NotSent = 'no-brand' | 'no-consent' | 'other-language';

/** What is asked of a writer for a place in a draft, how its answer is read, and what of it may be shown. */
export interface Errand {
  readonly request: WriterRequest;
  /** Throws a `WriterError` (`malformed`) for what is no answer. */
  readonly read: (text: string) => readonly string[];
  /** The texts that may be shown, best first: in the brand's voice, nothing invented, nothing banned. */
  readonly judge: (texts: readonly string[]) => Promise<readonly string[]>;
}

/** Makes requests of drafts. */
export interface DraftWriting {
  toContinue(place: Pick<Place, 'document' | 'before' | 'after'>): Promise<Errand | NotSent>;
}

/** The brand of a document that may go to a writer: neither a post of a brand nor a draft that says otherwise. */
export async function brandToSendFor(
  session: Pick<Session, 'drafts' | 'learner'>,
  document: vscode.TextDocument,
): Promise<WorkspaceBrand | NotSent> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return 'no-brand';
  if (!mayBeSent(document.getText())) return 'no-consent';
  await session.learner.ready(brand);
  return brand;
}

/** The engine makes the request and judges the answers. */
export const draftWriting = (session: Pick<Session, 'drafts' | 'learner' | 'engine'>): DraftWriting => ({
  toContinue: async ({ document, before, after }) => {
    const brand = await brandToSendFor(session, document);
    if (typeof brand === 'string') return brand;
    const engine = writingEngine(await session.engine.get());
    const request = await engine.continueRequest(brand.folder, { before, after });
    if (!request) return 'other-language';
    return {
      request,
      read: readContinuations,
      judge: (texts) => engine.judgeContinuations(brand.folder, { before, after, texts }),
    };
  },
});

export function notSentMessage(why: NotSent): string {
  switch (why) {
    case 'no-brand':
      return vscode.l10n.t('This is no draft of a brand: nothing of it is sent.');
    case 'no-consent':
      return vscode.l10n.t('This draft’s front matter does not consent to sending: nothing of it is sent.');
    case 'other-language':
      return vscode.l10n.t('Writers are asked for drafts in English only: nothing of this one is sent.');
  }
}
