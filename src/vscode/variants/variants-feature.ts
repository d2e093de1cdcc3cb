import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { openLater } from '../session/open-later.ts';
import { isDraftText } from '../workspace/drafts.ts';

/** The front matter of a draft that has variants, or of a variant. */
const LINKED = /^---\r?\n[\s\S]*?^(?:adapted-from|variants):/m;
/** Where front matter is looked for, in UTF-16 units. */
const HEAD = 4000;

/** *Timbre: Adapt for Channels and Audiences…*, and marks where a draft and its variants differ. A bundle of its own, loaded when there is a variant. */
export const variantsFeature: Feature = (session) => {
  const editor = openLater(
    session,
    () => import('./variants-editor.ts').then(({ openVariantsEditor }) => openVariantsEditor(session)),
    (document) => isDraftText(document) && LINKED.test(document.getText().slice(0, HEAD)),
  );
  return vscode.Disposable.from(
    editor,
    vscode.commands.registerCommand('timbre.adapt', async () => (await editor.load()).adapt()),
  );
};
