import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import {
  AUTHORS,
  sourceTypeOf,
  statedAuthor,
  writeProvenance,
  type TextAuthor,
} from '../../core/production/personas/index.ts';
import { isDraftText } from '../workspace/drafts.ts';

/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 8000;

/** *Timbre: Add Provenance…*: writes who wrote a draft into its front matter, as an IPTC source type and an unsigned C2PA note. */
export async function addProvenance(document: vscode.TextDocument | undefined): Promise<void> {
  if (!document || !isDraftText(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: Markdown, MDX or text.'));
    return;
  }
  const before = document.getText();
  const author = await chosenAuthor(statedAuthor(before));
  if (author === undefined) return;
  const type = sourceTypeOf(author);
  const generator = { name: 'Timbre', version: manifest.version };
  const result = writeProvenance(document.getText(), { type, generator });
  if (result.kind !== 'written') {
    void vscode.window.showWarningMessage(
      result.kind === 'other-front-matter'
        ? vscode.l10n.t('The front matter is not YAML; provenance can be added to YAML only.')
        : vscode.l10n.t('The front matter cannot be read, so nothing was added.'),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const text = document.getText();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(0), document.positionAt(text.length)),
    result.file,
  );
  await vscode.workspace.applyEdit(edit);
  // Short, as the status bar cuts off what is long.
  vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is signed. Written: {0}', type.name), MESSAGE);
}

/** The author that the draft states comes first. */
async function chosenAuthor(stated: TextAuthor | undefined): Promise<TextAuthor | undefined> {
  const items = [...AUTHORS]
    .sort((a, b) => Number(b === stated) - Number(a === stated))
    .map((author) => ({
      label: authorName(author),
      description: `IPTC: ${sourceTypeOf(author).name}`,
      ...(author === stated && { detail: vscode.l10n.t('As the front matter says (ai: text)') }),
      author,
    }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add Provenance: Who Wrote This Text?'),
    placeHolder: vscode.l10n.t('Written into the front matter, unsigned; nothing is sent'),
  });
  return chosen?.author;
}

function authorName(author: TextAuthor): string {
  switch (author) {
    case 'model':
      return vscode.l10n.t('An AI model');
    case 'both':
      return vscode.l10n.t('A person and an AI model');
    case 'person':
      return vscode.l10n.t('A person');
  }
}
