import * as vscode from 'vscode';
import type { DayOrder } from '../../core/brand/dates.ts';
import type { AddedFile } from '../../service/listening/listening-calls.ts';
import { localize } from '../platform/localize.ts';
import { writeFile } from '../platform/write-file.ts';
import { nameOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { ListeningDesk } from './listening-desk.ts';
import { LISTENING_FOLDER, sourceUri } from './listening-files.ts';

/**
 * *Timbre: Add a File to Listen To…*: reads exports and writes what is in them into the brand's folder `listening`, with the authors of mentions as
 * hashes. The exports themselves stay where they are. Resolves to what was said about each file.
 */
export async function addFiles(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  chosen: unknown,
  stated: unknown,
): Promise<readonly string[]> {
  const files = isUris(chosen) ? chosen : await askForFiles();
  const lines: string[] = [];
  for (const file of files) lines.push(await addFile(desk, brand, file, stated));
  if (lines.length === 0) return lines;
  desk.refresh();
  const show = vscode.l10n.t('Show');
  void vscode.window
    .showInformationMessage(lines.join(' '), show)
    .then((answer) => (answer === show ? vscode.commands.executeCommand('timbre.showListening') : undefined));
  return lines;
}

const isUris = (value: unknown): value is readonly vscode.Uri[] =>
  Array.isArray(value) && value.every((one) => one instanceof vscode.Uri);

const askForFiles = async (): Promise<readonly vscode.Uri[]> =>
  (await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Choose exports of mentions, community events or feeds'),
    openLabel: vscode.l10n.t('Listen To'),
    filters: {
      [vscode.l10n.t('Exports')]: ['csv', 'tsv', 'txt', 'json', 'jsonl', 'xml', 'rss', 'atom', 'car'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  })) ?? [];

async function addFile(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  uri: vscode.Uri,
  stated: unknown,
): Promise<string> {
  const name = nameOf(uri);
  const file = { name, bytes: await vscode.workspace.fs.readFile(uri) };
  const salt = await desk.salt();
  const order = stated === 'day-first' || stated === 'month-first' ? stated : undefined;
  let read = await desk.ask({ kind: 'add', file, salt, order });
  if (read.kind === 'unclear-dates') {
    const said = await askForOrder(name, read.example);
    if (!said) return vscode.l10n.t('{0} was not added.', name);
    read = await desk.ask({ kind: 'add', file, salt, order: said });
  }
  if (read.kind !== 'added')
    return vscode.l10n.t('{0} was not added: {1}', name, read.kind === 'fault' ? read.message : '');
  const written = `${name.replace(/\.[^.]*$/, '').replace(/^(?:reader-|\.)+/, '')}.${read.extension}`;
  await writeFile(sourceUri(brand, written), read.text);
  return describe(written, read);
}

async function askForOrder(name: string, example: string): Promise<DayOrder | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('The day comes first (31/12/2026)'), order: 'day-first' as const },
      { label: vscode.l10n.t('The month comes first (12/31/2026)'), order: 'month-first' as const },
    ],
    {
      title: vscode.l10n.t('Dates in {0}', name),
      placeHolder: vscode.l10n.t('“{0}” can be read in two ways', example),
    },
  );
  return picked?.order;
}

/** Why rows of a table are left out, for `localize`. */
function leftOut(source: AddedFile['source'], skipped: number): string {
  if (skipped === 0) return '';
  switch (source) {
    case 'mentions':
      return ` ${localize('{0} rows were left out: no date that can be read, or a day without a time.', skipped)}`;
    case 'events':
      return ` ${localize('{0} rows were left out: no name, no date that can be read, or no number of people.', skipped)}`;
    case 'counts':
    case 'feed':
      return ` ${localize('{0} rows could not be read.', skipped)}`;
  }
}

function describe(name: string, { source, text, skipped }: AddedFile): string {
  // The last line ends with a line feed, and tables have a header.
  const place = `${LISTENING_FOLDER}/${name}`;
  const rest = leftOut(source, skipped);
  switch (source) {
    case 'mentions':
      return `${vscode.l10n.t('Mentions are in {0}; their authors are hashes.', place)}${rest}`;
    case 'counts':
      return `${vscode.l10n.t('Numbers of mentions are in {0}.', place)}${rest}`;
    case 'events':
      return `${vscode.l10n.t('Events of communities are in {0}.', place)}${rest}`;
    case 'feed':
      return `${localize('{0} posts are in {1}.', text.split('\n').length - 1, place)}${rest}`;
  }
}
