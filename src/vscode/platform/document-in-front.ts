import * as vscode from 'vscode';

/** The Markdown preview's type, as VS Code names it in a tab. */
const PREVIEW = /\bmarkdown\.preview$/;

/** The document that is in front: in a text editor, in a custom editor such as VS Code's Markdown editor, or in a Markdown preview. */
export const documentInFront = (): vscode.TextDocument | undefined =>
  vscode.window.activeTextEditor?.document ?? documentOf(vscode.window.tabGroups.activeTabGroup.activeTab);

/** The document in front with what is selected in it; its end, where another editor than a text editor shows it. */
export function placeInFront(): Pick<vscode.TextEditor, 'document' | 'selection'> | undefined {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor) return activeTextEditor;
  const document = documentInFront();
  if (!document) return undefined;
  const end = document.positionAt(document.getText().length);
  return { document, selection: new vscode.Selection(end, end) };
}

/** The documents on the screen, in text editors, custom editors and Markdown previews; each once. */
export function documentsOnScreen(): vscode.TextDocument[] {
  const inEditors = vscode.window.visibleTextEditors.map(({ document }) => document);
  const inTabs = vscode.window.tabGroups.all.flatMap(({ activeTab }) => documentOf(activeTab) ?? []);
  return [...new Set([...inEditors, ...inTabs])];
}

/** The active tab where it is a custom editor with the document in front. */
export function customTabInFront():
  { readonly document: vscode.TextDocument; readonly viewType: string } | undefined {
  if (vscode.window.activeTextEditor) return undefined;
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (!(activeTab?.input instanceof vscode.TabInputCustom)) return undefined;
  const document = documentOf(activeTab);
  return document && { document, viewType: activeTab.input.viewType };
}

/** Calls the listener when another document has come to the front, or none is there any more. */
export function onDidChangeDocumentInFront(
  listener: (document: vscode.TextDocument | undefined) => void,
): vscode.Disposable {
  let last = documentInFront();
  const look = (): void => {
    const now = documentInFront();
    if (now === last) return;
    last = now;
    listener(now);
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(look), onDidChangeTabs(look));
}

/** Calls the listener when what editors other than text editors show may have changed. */
export const onDidChangeTabs = (listener: () => void): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(listener),
    vscode.window.tabGroups.onDidChangeTabGroups(listener),
    // A custom editor's document is opened after its tab.
    vscode.workspace.onDidOpenTextDocument(listener),
    vscode.workspace.onDidCloseTextDocument(listener),
  );

/** The document of a custom editor's tab, while it is open; of a preview's, which says only the file's name, where one open file has it. */
function documentOf(tab: vscode.Tab | undefined): vscode.TextDocument | undefined {
  const { textDocuments } = vscode.workspace;
  if (tab?.input instanceof vscode.TabInputCustom) {
    const uri = tab.input.uri.toString();
    return textDocuments.find((document) => document.uri.toString() === uri);
  }
  if (!(tab?.input instanceof vscode.TabInputWebview) || !PREVIEW.test(tab.input.viewType)) return undefined;
  const named = textDocuments.filter(
    ({ uri, languageId }) => languageId === 'markdown' && isNamedIn(tab.label, uri),
  );
  return named.length === 1 ? named[0] : undefined;
}

const isNamedIn = (label: string, { path }: vscode.Uri): boolean =>
  label.endsWith(` ${path.slice(path.lastIndexOf('/') + 1)}`);
