import * as vscode from 'vscode';
import { WriterError } from '../../core/writer/index.ts';
import { writerName } from './writer-name.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import type { PlaceInDraft } from '../../service/drafts/draft-requests.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import type { WriterDesk } from '../../service/writers/writer-desk.ts';
import { localize } from '../platform/localize.ts';
import { placeInFront } from '../platform/document-in-front.ts';

export interface CountingPorts {
  readonly desk: Pick<WriterDesk, 'choice' | 'count'>;
  readonly drafts: DraftWriting;
  readonly notify: (message: string) => void;
}

/**
 * *Timbre: Count Tokens of AI Request (Sends It)*: has the provider count the tokens of the request for ghost
 * text at the cursor, which sends it.
 */
export async function countTokens({ desk, drafts, notify }: CountingPorts): Promise<void> {
  const editor = placeInFront();
  const choice = desk.choice();
  if (choice.kind === 'none') notify(vscode.l10n.t('No AI model is chosen.'));
  if (!editor || choice.kind === 'none') return;
  const { document, selection } = editor;
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  const place = { document, before: text.slice(0, offset), after: text.slice(offset), asked: true };
  const name = writerName(choice.writer.kind);
  const message = await cancellableTask(vscode.l10n.t('Counting tokens with {0}', name), (signal) =>
    count({ desk, drafts }, place, name, signal),
  );
  if (message !== undefined) notify(message);
}

/** What to show of the count; undefined where it was cancelled, or the writer desk has reported a fault. */
async function count(
  { desk, drafts }: Pick<CountingPorts, 'desk' | 'drafts'>,
  place: PlaceInDraft<vscode.TextDocument>,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const task = await drafts.toContinue(place, signal);
    if (typeof task === 'string') return notSentMessage(task);
    const tokens = await desk.count(task.request, signal);
    return tokens === undefined
      ? vscode.l10n.t('{0} does not count tokens.', name)
      : localize('{0} counts {1} tokens in this request.', name, tokens.toLocaleString(vscode.env.language));
  } catch (error) {
    if (signal.aborted || error instanceof WriterError) return undefined;
    throw error;
  }
}
