import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import type { Feature } from '../session/feature.ts';
import type { ListenEditor } from './listening-editor.ts';
import { LISTENING_COMMANDS } from './commands.ts';
import type { ListenRow } from './listen-tree.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

const FILES = '**/listening/*.{csv,tsv,tab,txt,json,jsonl,xml,rss,atom}';
/** Front matter with a day on which the draft is to be published. */
const SCHEDULED = /^(?:\+\+\+|---|\{)[\s\S]*?^\s*"?(?:date|publish_?date|publish|scheduled)"?\s*[:=]/im;
const BEGINNING = new vscode.Range(0, 0, 40, 0);
/** Looked at for a feed among them. */
const MOST_FILES = 200;
/** Exports of feeds; Timbre writes `jsonl`. */
const FEED = /\/(?!reader-)[^/]*\.(?:json|jsonl|xml|rss|atom)$/;

/** The views *Listen* and *Feeds*. What fills them is a bundle of its own, loaded when one is looked at or one of their commands runs. */
export const listeningFeature: Feature = (session) => {
  const changed = new vscode.EventEmitter<undefined>();
  let opened: Promise<ListenEditor> | undefined;
  const load = (): Promise<ListenEditor> =>
    (opened ??= import('./listening-editor.ts').then(({ openListening }) =>
      openListening(session, view, changed),
    ));
  const view = vscode.window.createTreeView<ListenRow>('timbre.listen', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: async (row) => (await load()).rows(row),
    },
  });
  let hasFiles = false;
  const show = (file?: vscode.Uri): void => {
    hasFiles = true;
    void setContextKey('hasListening', true);
    if (file && FEED.test(file.path)) void setContextKey('hasFeeds', true);
  };
  const reader = vscode.window.registerWebviewViewProvider('timbre.feeds', {
    resolveWebviewView: async (opening) => {
      (await load()).openReader(opening);
    },
  });
  const checkScheduled = (document: vscode.TextDocument | undefined): void => {
    if (!document || !hasFiles || !SCHEDULED.test(document.getText(BEGINNING))) return;
    void load().then((editor) => editor.checkScheduled(document));
  };
  const watcher = vscode.workspace.createFileSystemWatcher(FILES, false, true, true);
  const search = (): void => {
    void vscode.workspace.findFiles(FILES, '**/node_modules/**', MOST_FILES).then((files) => {
      files.forEach((file) => {
        show(file);
      });
      checkScheduled(documentInFront());
    });
  };
  const first = setTimeout(search, 0);
  return vscode.Disposable.from(
    ...[changed, view, reader, watcher, watcher.onDidCreate(show)],
    session.folderChanges.follow(({ kind }) => {
      if (kind === 'came' && !hasFiles) search();
    }),
    onDidChangeDocumentInFront(checkScheduled),
    vscode.workspace.onDidSaveTextDocument(checkScheduled),
    ...LISTENING_COMMANDS.map((name) =>
      vscode.commands.registerCommand(`timbre.${name}`, async (...given: unknown[]) => {
        show();
        return (await load()).run[name](...given);
      }),
    ),
    {
      dispose: () => {
        clearTimeout(first);
        void opened?.then((editor) => {
          editor.dispose();
        });
      },
    },
  );
};
