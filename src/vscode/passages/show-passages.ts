import * as vscode from 'vscode';
import { goToPlace } from '../session/go-to-place.ts';
import type { Session } from '../session/session.ts';
import { locationOf } from '../workspace/ledger/brand-ledger.ts';
import { openPost } from '../workspace/open-post.ts';
import { passagesFor, sourceOf, type PassagesHere } from './draft-passages.ts';
import { placeInFront } from '../platform/document-in-front.ts';

const MOST = 10;

interface Choice extends vscode.QuickPickItem {
  readonly open?: () => Promise<void>;
}

/** Lists facts and passages for the place in the active draft, and opens the chosen one. */
export async function showPassages(session: Session): Promise<void> {
  const editor = placeInFront();
  const found =
    editor &&
    (await passagesFor(session, editor.document, { position: editor.selection.active, most: MOST }));
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft of a brand first.'));
    return;
  }
  const choices = choicesOf(found);
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No post that may be quoted says anything about what this draft is about.'),
    );
    return;
  }
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Which passage to open?'),
    matchOnDetail: true,
  });
  await chosen?.open?.();
}

function choicesOf({ brand, facts, passages }: PassagesHere): Choice[] {
  const heading = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...(facts.length > 0 ? [heading(vscode.l10n.t('Ledger'))] : []),
    ...facts.map((entry) => ({
      label: entry.text,
      open: async (): Promise<void> => {
        const location = await locationOf(brand, entry);
        if (location) await goToPlace(location.uri, location.range);
      },
    })),
    ...(passages.length > 0 ? [heading(vscode.l10n.t('Posts'))] : []),
    ...passages.map((passage) => ({
      label: sourceOf(passage),
      detail: passage.text,
      open: () =>
        openPost(
          vscode.Uri.joinPath(brand.corpus, passage.path).toString(),
          passage.line,
          passage.offset ?? -1,
        ),
    })),
  ];
}
