import * as vscode from 'vscode';
import type { EditFault, FieldFault, FormTable } from '../../core/brand/profile/form/index.ts';
import type { FaultView } from '../../webview/profile/messages.ts';
import { columnsOf } from './column-labels.ts';

/** Why an edit was not made, in words. */
export function faultView(fault: EditFault, table: FormTable | undefined): FaultView {
  switch (fault.why) {
    case 'broken':
      return { kind: 'gone', message: vscode.l10n.t('The text of the profile has errors.') };
    case 'unreadable':
      return { kind: 'gone', message: vscode.l10n.t('This can only be changed in the text.') };
    case 'gone':
      return { kind: 'gone', message: '' };
    case 'changed':
      return { kind: 'changed', message: '', now: fault.now };
    case 'empty':
    case 'number':
    case 'date':
    case 'range':
    case 'choice':
    case 'language':
    case 'exists':
    case 'name':
      return { kind: 'value', message: valueMessage(fault, table), column: fault.column };
  }
}

/** Why a text cannot be a column's value. */
export function valueMessage(
  { why, column }: { readonly why: FieldFault; readonly column: number },
  table: FormTable | undefined,
): string {
  const label = table ? (columnsOf(table)[column]?.label ?? '') : '';
  const { least = 0, most } = table?.fields[column] ?? {};
  if (why === 'number')
    return most === undefined
      ? vscode.l10n.t('“{0}” must be a whole number from {1} on.', label, least)
      : vscode.l10n.t('“{0}” must be a whole number from {1} to {2}.', label, least, most);
  return plainMessage(why, label);
}

function plainMessage(why: Exclude<FieldFault, 'number'>, label: string): string {
  switch (why) {
    case 'empty':
      return vscode.l10n.t('“{0}” must not be empty.', label);
    case 'date':
      return vscode.l10n.t('“{0}” must be a day such as 2027-03-31.', label);
    case 'range':
      return vscode.l10n.t('“{0}” must be dates such as 2019 or 2019-03..2021.', label);
    case 'language':
      return vscode.l10n.t('“{0}” must be a language such as en, en-GB or de.', label);
    case 'exists':
      return vscode.l10n.t('There is one of this name already.');
    case 'choice':
    case 'name':
      return vscode.l10n.t('“{0}” cannot be this.', label);
  }
}
