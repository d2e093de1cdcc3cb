import * as vscode from 'vscode';
import { pickBrand } from '../brands/pick-brand.ts';
import type { Session } from '../platform/session.ts';
import { tell } from './show-message.ts';

/** *Timbre: Show What Directions Remember*: the file itself, which may be edited. */
export async function showMemory(session: Session): Promise<void> {
  const brand = await pickBrand(session, vscode.l10n.t('Which brand?'));
  if (!brand) return;
  try {
    const file = await vscode.workspace.openTextDocument(session.directionMemory.fileOf(brand));
    await vscode.window.showTextDocument(file);
  } catch {
    tell(
      vscode.l10n.t(
        'Nothing is remembered for {0} yet: no direction was taken, pinned or rejected.',
        brand.name,
      ),
    );
  }
}
