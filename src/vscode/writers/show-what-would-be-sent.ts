import * as vscode from 'vscode';
import { readableBody, WriterError, type Wire, type WriterRequest } from '../../core/writer/index.ts';
import { writerName, type ChosenWriter, type WriterStanding } from './chosen-writer.ts';
import { notSentMessage, type DraftWriting } from './draft-writing.ts';
import { faultMessage } from './fault-message.ts';
import type { RequestDocuments } from './request-documents.ts';
import { quotesLine, requestPage, rule } from './request-page.ts';
import type { WriterDesk } from './writer-desk.ts';

export interface PreviewPorts {
  readonly desk: WriterDesk;
  readonly drafts: DraftWriting;
  readonly documents: RequestDocuments;
}

/** *Timbre: Show What Would Be Sent*: the request for ghost text at the cursor of the draft in front. Nothing is sent for it. */
export async function showWhatWouldBeSent({ desk, drafts, documents }: PreviewPorts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  const errand = await drafts.toContinue({
    ...{ document, before: text.slice(0, offset), after: text.slice(offset), asked: true },
  });
  const title = vscode.l10n.t('What would be sent');
  if (typeof errand === 'string') return documents.show(title, `${notSentMessage(errand)}\n`);
  const { request } = errand;
  const standing = desk.standing();
  if (standing.kind === 'chosen') {
    const { writer } = standing;
    const wire = await previewOf(desk, writer, request);
    if (typeof wire === 'string') return documents.show(title, `${wire}\n`);
    const about = {
      writer: writer.kind,
      model: writer.model,
      sentFor: request.purpose,
      quotes: request.quotes,
    };
    const said = vscode.l10n.t(
      'This is what {0} would be sent for ghost text at the cursor. Nothing was sent to show it.',
      writerName(writer.kind),
    );
    return documents.show(title, requestPage([said], about, wire));
  }
  const page = [
    becauseNone(standing.because),
    vscode.l10n.t('If you chose a writer, it would be told this for ghost text at the cursor:'),
    '',
    `${vscode.l10n.t('Posts quoted')}: ${quotesLine(request.quotes)}`,
    '',
    rule(vscode.l10n.t('In words')),
    '',
    readableBody(JSON.stringify({ system: request.system, user: request.user })),
    '',
  ];
  return documents.show(title, page.join('\n'));
}

/** The request as it would go over the wire, or why there can be none. */
async function previewOf(
  desk: WriterDesk,
  writer: ChosenWriter,
  request: WriterRequest,
): Promise<Wire | string> {
  try {
    return await desk.preview(writer, request);
  } catch (error) {
    const why = error instanceof WriterError ? faultMessage(writer, error.fault) : undefined;
    return why ?? vscode.l10n.t('There is no request to show: {0}', String(error));
  }
}

function becauseNone(because: Extract<WriterStanding, { kind: 'none' }>['because']): string {
  switch (because) {
    case 'embedded':
      return vscode.l10n.t('No writer is chosen: nothing is ever sent.');
    case 'untrusted':
      return vscode.l10n.t(
        'This workspace is not trusted: nothing is sent from it, whatever the settings say.',
      );
    case 'no-model':
      return vscode.l10n.t('The chosen writer has no model yet: nothing is sent.');
    case 'no-address':
      return vscode.l10n.t('The chosen writer has no address yet: nothing is sent.');
  }
}
