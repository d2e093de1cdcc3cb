import * as vscode from 'vscode';
import { readProse, textField } from '../../core/text/index.ts';
import { textsOfField } from '../../core/planning/variants/read/texts-of-field.ts';

export const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;

/** A file named in front matter, beside the file that names it. */
export const besides = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

/** The text of a file as the editor has it; undefined where there is none. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The files that a draft or a variant is to be compared with: its variants, or the draft that it is made from. */
export function linkedFiles(uri: vscode.Uri, text: string): vscode.Uri[] {
  const fields = readProse(text).frontMatter?.fields ?? {};
  const source = textField(fields, 'adapted-from');
  const names = [...(source === undefined ? [] : [source]), ...textsOfField(fields['variants'])];
  return names.map((name) => besides(uri, name));
}
