import * as vscode from 'vscode';
import { customTabInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';
import { settings } from '../platform/settings.ts';
import type { Session } from './session.ts';

/** Kept in VS Code's global state once *Reopen as Text* was offered. */
const OFFERED = 'textEditor.offered';
/** Custom editors that only show a text: nobody writes there. */
const ONLY_SHOWS = /\bpreview\b/i;
/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE = 5000;

type Needs = Pick<Session, 'drafts' | 'log'> & {
  readonly context: { readonly globalState: Pick<vscode.Memento, 'get' | 'update'> };
};

/** Offers the text editor, once ever, when a draft is first written in a custom editor, where there is no ghost text. */
export function offerTextEditor(session: Needs): vscode.Disposable {
  const look = async (): Promise<void> => {
    const tab = customTabInFront();
    if (!tab || ONLY_SHOWS.test(tab.viewType) || isOffered(session)) return;
    if (!settings.ghostText.enabled(tab.document.uri)) return;
    if (await session.drafts.brandOf(tab.document)) await offer(session);
  };
  const lookQuietly = (): void => {
    look().catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  return vscode.Disposable.from(
    onDidChangeDocumentInFront(lookQuietly),
    session.drafts.onDidChange(lookQuietly),
  );
}

/** True where what was asked for needs a cursor, and a custom editor is in front, which has none that can be known; the user is told. */
export function isTextNeeded(session: Needs): boolean {
  if (!customTabInFront()) return false;
  if (isOffered(session))
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('This needs the text editor: click the draft’s score here, then Reopen as Text.'),
      MESSAGE,
    );
  else
    offer(session).catch((error: unknown) => {
      session.log.error(String(error));
    });
  return true;
}

/** Shows the draft in front in the text editor, in the custom editor's place. */
export const reopenAsText = (): Thenable<unknown> =>
  vscode.commands.executeCommand('reopenActiveEditorWith', 'default');

const isOffered = ({ context }: Needs): boolean => context.globalState.get<unknown>(OFFERED) === true;

async function offer({ context }: Needs): Promise<void> {
  await context.globalState.update(OFFERED, true);
  const reopen = vscode.l10n.t('Reopen as Text');
  const message = vscode.l10n.t(
    'Ghost text needs VS Code’s text editor. Score, marks, rewrites and ideas work here, too.',
  );
  if ((await vscode.window.showInformationMessage(message, reopen)) === reopen) await reopenAsText();
}
