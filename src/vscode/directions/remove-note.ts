import * as vscode from 'vscode';
import { directionIn, withoutNote } from '../../core/directions/index.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import { isDraftText } from '../workspace/drafts.ts';

/** Removes the note of an idea from a copy that is saved as published: readers could find it in the page's source. */
export const removeNotesWhenPublished = (): vscode.Disposable =>
  vscode.workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    if (!isDraftText(document)) return;
    const text = document.getText();
    if (directionIn(text) === undefined || !isPublished(document.uri, text)) return;
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
    event.waitUntil(Promise.resolve([vscode.TextEdit.replace(whole, withoutNote(text))]));
  });

/** A post lies in a corpus, or its front matter says that it is published. */
function isPublished(uri: vscode.Uri, text: string): boolean {
  const fields = readFrontMatter(text)?.fields ?? {};
  return (
    uri.path.includes('/corpus/') ||
    textField(fields, 'status')?.toLowerCase() === 'published' ||
    String(fields['published']) === 'true' ||
    String(fields['draft']) === 'false'
  );
}
