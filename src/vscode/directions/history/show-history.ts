import * as vscode from 'vscode';
import { pickBrand } from '../../workspace/pick-brand.ts';
import type { Session } from '../../session/session.ts';
import { tell } from './show-message.ts';

/** *Timbre: Show Idea History*: the file itself, which may be edited. */
export async function showDirectionHistory(session: Session): Promise<void> {
  const brand = await pickBrand(session, vscode.l10n.t('Which brand?'));
  if (!brand) return;
  try {
    const file = await vscode.workspace.openTextDocument(session.directionMemory.fileOf(brand));
    await vscode.window.showTextDocument(file);
  } catch {
    tell(vscode.l10n.t('No history for {0} yet. Ideas you use, pin or reject are saved here.', brand.name));
  }
}
