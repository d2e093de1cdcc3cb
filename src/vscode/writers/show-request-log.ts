import * as vscode from 'vscode';
import type { RequestRecord } from '../../core/writer/index.ts';
import { writerName } from './writer-name.ts';
import type { RequestDocuments } from './request-documents.ts';
import type { RequestLog } from '../../service/writers/request-log.ts';
import { outcomeName, purposeName, requestPage } from './request-page.ts';
import { localize } from '../platform/localize.ts';

interface RequestItem extends vscode.QuickPickItem {
  readonly record?: RequestRecord;
}

/** *Timbre: Show AI Request Log*: newest first; choosing one opens its exact bytes. */
export async function showRequestLog(log: RequestLog, documents: RequestDocuments): Promise<void> {
  const records = await log.all();
  const none: RequestItem = { label: vscode.l10n.t('No requests were sent.') };
  const items: RequestItem[] = records.map((record) => ({
    record,
    label: `${when(record)}  ${purposeName(record.sentFor)}`,
    description: `${writerName(record.writer)} ${record.model}`,
    detail: details(record),
  }));
  const chosen = await vscode.window.showQuickPick(items.length > 0 ? items : [none], {
    title: vscode.l10n.t('AI request log'),
    placeHolder: vscode.l10n.t('Select a request to see exactly what was sent'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const found = chosen?.record && (await log.find(chosen.record.id));
  if (!found) return;
  const { record, body } = found;
  const title = vscode.l10n.t('Sent {0}', when(record));
  const ended = vscode.l10n.t('{0}. Outcome: {1}.', title, outcomeName(record.outcome));
  await documents.show(title.replace(/[/\\]/g, '-'), requestPage([ended], record, { ...record, body }));
}

export async function clearRequestLog(log: RequestLog): Promise<void> {
  await log.clear();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Request log cleared.'), 5000);
}

const when = ({ time }: RequestRecord): string =>
  new Date(time).toLocaleString(vscode.env.language, { dateStyle: 'short', timeStyle: 'medium' });

function details({ bytes, quotes, outcome }: RequestRecord): string {
  const size = localize('{0} bytes', bytes.toLocaleString(vscode.env.language));
  const quoted =
    quotes.length === 0 ? vscode.l10n.t('no posts quoted') : localize('{0} posts quoted', quotes.length);
  return [size, quoted, outcomeName(outcome)].join(' · ');
}
