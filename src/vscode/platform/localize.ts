import * as vscode from 'vscode';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';

/**
 * VS Code's translation, for texts that count something: what is not translated has its nouns in the singular after a 1, which
 * `vscode.l10n.t` cannot do.
 */
export const localize: Localize = (template, ...values) =>
  localizeInEnglish(vscode.l10n.bundle?.[template] ?? template, ...values);
