import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { isDraftText } from '../workspace/drafts.ts';
import type { VariantsEditor } from './variants-editor.ts';

/** The front matter of a draft that has variants, or of a variant. */
const LINKED = /^---\r?\n[\s\S]*?^(?:adapted-from|variants):/m;
/** Where front matter is looked for, in UTF-16 units. */
const HEAD = 4000;

/** *Timbre: Adapt for Channels and Audiences…*, and marks where a draft and its variants differ. A bundle of its own, loaded when there is a variant. */
export const variantsFeature: Feature = (session) => {
  let editor: Promise<VariantsEditor> | undefined;
  let isOver = false;
  const load = (): Promise<VariantsEditor> =>
    (editor ??= import('./variants-editor.ts').then(({ openVariantsEditor }) => {
      const opened = openVariantsEditor(session);
      if (isOver) opened.dispose();
      return opened;
    }));
  const follow = (document: vscode.TextDocument): void => {
    if (editor || !isDraftText(document) || !LINKED.test(document.getText().slice(0, HEAD))) return;
    load().catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  const first = setTimeout(() => {
    vscode.workspace.textDocuments.forEach(follow);
  }, 0);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.commands.registerCommand('timbre.adapt', async () => (await load()).adapt()),
    {
      dispose: () => {
        isOver = true;
        clearTimeout(first);
        void editor?.then((opened) => {
          opened.dispose();
        });
      },
    },
  );
};
