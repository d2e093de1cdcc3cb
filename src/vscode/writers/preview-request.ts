import * as vscode from 'vscode';
import type { NoDirections } from '../../core/directions/index.ts';
import { readableBody, WriterError, type Wire, type WriterRequest } from '../../core/writer/index.ts';
import { noticeOf } from '../directions/list/direction-items.ts';
import type { ChosenWriter, WriterChoice } from '../../service/writers/chosen-writer.ts';
import { writerName } from './writer-name.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import { faultMessage } from './fault-message.ts';
import type { RequestDocuments } from './request-documents.ts';
import { quotesLine, requestPage, rule } from './request-page.ts';
import type { WaysOn } from './ways-on.ts';
import type { WriterDesk } from '../../service/writers/writer-desk.ts';
import { localize } from '../platform/localize.ts';
import { placeInFront } from '../platform/document-in-front.ts';

export interface PreviewPorts {
  readonly desk: WriterDesk;
  readonly drafts: DraftWriting;
  readonly documents: RequestDocuments;
  /** The directions to be sent with a document; undefined for a document without a brand. */
  readonly ways: (document: vscode.TextDocument) => Promise<WaysOn | NoDirections | undefined>;
}

const SHOWN = ['continue', 'directions'] as const;
type Shown = (typeof SHOWN)[number];

/**
 * *Timbre: Preview AI Request*: shows the request for ghost text at the cursor of the active draft, or for
 * directions for it. Nothing is sent.
 * @param given which of them; the user is asked when it is left out
 */
export async function previewRequest(ports: PreviewPorts, given?: unknown): Promise<void> {
  const { desk, documents } = ports;
  const editor = placeInFront();
  if (!editor) return;
  const shown = SHOWN.find((one) => one === given) ?? (await askWhatToShow());
  if (!shown) return;
  const title = vscode.l10n.t('AI request preview');
  const request = await requestFor(ports, editor, shown);
  if (typeof request === 'string') return documents.show(title, `${request}\n`);
  const choice = desk.choice();
  if (choice.kind === 'chosen') {
    const { writer } = choice;
    const wire = await previewOf(desk, writer, request);
    if (typeof wire === 'string') return documents.show(title, `${wire}\n`);
    const about = {
      writer: writer.kind,
      model: writer.model,
      sentFor: request.purpose,
      quotes: request.quotes,
    };
    return documents.show(title, requestPage([toWhom(writerName(writer.kind), shown)], about, wire));
  }
  const page = [
    becauseNone(choice.because),
    ifChosen(shown),
    '',
    `${vscode.l10n.t('Posts quoted')}: ${quotesLine(request.quotes)}`,
    '',
    rule(vscode.l10n.t('Text')),
    '',
    readableBody(JSON.stringify({ system: request.system, user: request.user })),
    '',
  ];
  return documents.show(title, page.join('\n'));
}

async function askWhatToShow(): Promise<Shown | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly shown: Shown })[] = [
    { label: vscode.l10n.t('For ghost text at the cursor'), shown: 'continue' },
    { label: vscode.l10n.t('For ideas'), shown: 'directions' },
  ];
  const placeHolder = vscode.l10n.t('Preview of which request? Nothing is sent.');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.shown;
}

/** The request, or why there is none. */
async function requestFor(
  { drafts, ways }: PreviewPorts,
  { document, selection }: Pick<vscode.TextEditor, 'document' | 'selection'>,
  shown: Shown,
): Promise<WriterRequest | string> {
  if (shown === 'directions') {
    const found = (await ways(document)) ?? 'no-brand';
    if (found === 'no-brand') return notSentMessage(found);
    if (typeof found === 'string') return noticeOf(found);
    const task = await drafts.toDirect(document, found.call, found.planned);
    return typeof task === 'string' ? notSentMessage(task) : task.request;
  }
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  const task = await drafts.toContinue({
    ...{ document, before: text.slice(0, offset), after: text.slice(offset), asked: true },
  });
  return typeof task === 'string' ? notSentMessage(task) : task.request;
}

const toWhom = (writer: string, shown: Shown): string =>
  shown === 'directions'
    ? localize('This would be sent to {0} for ideas. Preview only; nothing was sent.', writer)
    : vscode.l10n.t(
        'This would be sent to {0} for a suggestion at the cursor. Preview only; nothing was sent.',
        writer,
      );

const ifChosen = (shown: Shown): string =>
  shown === 'directions'
    ? vscode.l10n.t('With an AI model, this would be sent for ideas:')
    : vscode.l10n.t('With an AI model, this would be sent for a suggestion at the cursor:');

/** The request as it would be sent, or why there can be none. */
async function previewOf(
  desk: WriterDesk,
  writer: ChosenWriter,
  request: WriterRequest,
): Promise<Wire | string> {
  try {
    return await desk.preview(writer, request);
  } catch (error) {
    const why = error instanceof WriterError ? faultMessage(writer, error.fault) : undefined;
    return why ?? vscode.l10n.t('The request cannot be shown: {0}', String(error));
  }
}

function becauseNone(because: Extract<WriterChoice, { kind: 'none' }>['because']): string {
  switch (because) {
    case 'no-provider':
      return vscode.l10n.t('No AI model is chosen, so nothing is sent.');
    case 'untrusted':
      return vscode.l10n.t('This workspace is not trusted, so nothing is sent.');
    case 'no-model':
      return vscode.l10n.t('No model name is set yet, so nothing is sent.');
    case 'no-address':
      return vscode.l10n.t('The AI model has no address yet, so nothing is sent.');
  }
}
