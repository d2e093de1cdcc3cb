import * as vscode from 'vscode';

/** The address of a Markdown file that does not exist yet: `name.md`, `name-2.md`, … */
export async function freeMarkdownFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${String(number)}`}.md`);
    const isThere = await Promise.resolve(vscode.workspace.fs.stat(uri)).then(
      () => true,
      () => false,
    );
    if (!isThere) return uri;
  }
}
