import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';

/** What a command of the editor's context menu is about. */
export interface SelectedText {
  readonly brand: WorkspaceBrand;
  /** The selected text in one line; the word at the cursor where nothing is selected; empty where there is none. */
  readonly text: string;
  /** Selected in one of the brand's own posts, not in a draft. */
  readonly isPost: boolean;
}

/** The selection of the active editor with its brand; undefined where there is no brand. */
export async function selectedText(
  session: Session,
  question: string,
  word: 'word' | 'passage',
): Promise<SelectedText | undefined> {
  const editor = vscode.window.activeTextEditor;
  const role = editor && (await session.drafts.roleOf(editor.document));
  const isPost = role?.kind === 'post';
  const brand = isPost ? role.brand : await pickBrand(session, question);
  return brand && { brand, isPost, text: editor ? textIn(editor, word) : '' };
}

function textIn({ document, selection }: vscode.TextEditor, word: 'word' | 'passage'): string {
  const range =
    !selection.isEmpty || word === 'passage'
      ? selection
      : document.getWordRangeAtPosition(selection.active, /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u);
  const text = range ? document.getText(range).replace(/\s+/g, ' ').trim() : '';
  return word === 'word' ? text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') : text;
}
