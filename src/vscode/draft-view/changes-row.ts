import * as vscode from 'vscode';
import { changeItems, togetherLine } from '../status-bar/change-items.ts';
import type { Outlook } from './draft-outlook.ts';
import { outOfDate, parent, type Row } from './row.ts';

/**
 * What to change first, each with its effect; no row where nothing would raise the score.
 * @param goTo the command that shows a place
 */
export function changesRow(document: vscode.TextDocument, outlook: Outlook | undefined, goTo: string): Row[] {
  if (!outlook?.changes) return [];
  const { changes, text, version } = outlook;
  const isOld = version !== document.version;
  const rows = changeItems(changes, text).flatMap(({ label, description, change }) => {
    const range = rangeNow(document, text, change.place);
    if (!range) return [];
    // The effect first, where there is one: of a narrow row the end is cut off.
    const [first, then] = 'after' in change ? [description ?? '', label] : [label, description ?? ''];
    const item = new vscode.TreeItem(first);
    item.description = then;
    item.tooltip = [label, description ?? ''].join('\n');
    const line = vscode.l10n.t('line {0}', range.start.line + 1);
    item.accessibilityInformation = { label: [label, description ?? '', line].join(', ') };
    item.command = {
      command: goTo,
      title: vscode.l10n.t('Go to the Sentence'),
      arguments: [document.uri, range],
    };
    return [{ item, rows: [] }];
  });
  if (rows.length === 0) return [];
  const item = parent(vscode.l10n.t('Change First'), 'edit', true);
  item.description = isOld ? outOfDate() : (togetherLine(changes) ?? '');
  return [{ item, rows }];
}

/** Where a sentence of an earlier text is now; undefined where it is no longer. */
function rangeNow(
  document: vscode.TextDocument,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range | undefined {
  const sentence = text.slice(start, end);
  const now = document.getText();
  const at = now.startsWith(sentence, start) ? start : now.indexOf(sentence);
  if (at < 0) return undefined;
  return new vscode.Range(document.positionAt(at), document.positionAt(at + sentence.length));
}
