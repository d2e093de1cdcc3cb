import * as vscode from 'vscode';

/** A row with its own rows below it. */
export interface Row {
  readonly item: vscode.TreeItem;
  readonly rows: readonly Row[];
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function parent(label: string, icon: string, hasRows: boolean, isOpen = true): vscode.TreeItem {
  const item = new vscode.TreeItem(label, hasRows ? (isOpen ? Expanded : Collapsed) : None);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.id = icon;
  return item;
}

/** A row that only says something. */
export function note(text: string): Row {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon('info');
  item.tooltip = text;
  return { item, rows: [] };
}

/** Said of rows that were worked out for an earlier version of the draft. */
export const outOfDate = (): string => vscode.l10n.t('from before your last edits');
