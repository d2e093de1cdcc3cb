import * as vscode from 'vscode';
import { WriterError } from '../../core/writer/index.ts';
import { writerName } from './writer-name.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import type { WriterDesk } from '../../service/writers/writer-desk.ts';

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
  const editor = vscode.window.activeTextEditor;
  const choice = desk.choice();
  if (choice.kind === 'none') notify(vscode.l10n.t('No AI model is chosen.'));
  if (!editor || choice.kind === 'none') return;
  const { document, selection } = editor;
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  const task = await drafts.toContinue({
    ...{ document, before: text.slice(0, offset), after: text.slice(offset), asked: true },
  });
  if (typeof task === 'string') {
    notify(notSentMessage(task));
    return;
  }
  const name = writerName(choice.writer.kind);
  const title = vscode.l10n.t('Counting tokens with {0}', name);
  const tokens = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    desk.count(task.request, new AbortController().signal).catch((error: unknown) => {
      // The writer desk has already reported it.
      if (error instanceof WriterError) return null;
      throw error;
    }),
  );
  if (tokens === null) return;
  notify(
    tokens === undefined
      ? vscode.l10n.t('{0} does not count tokens.', name)
      : vscode.l10n.t(
          '{0} counts {1} tokens in this request.',
          name,
          tokens.toLocaleString(vscode.env.language),
        ),
  );
}
