import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import type { Feature } from '../session/feature.ts';
import type { ListenEditor } from './listening-editor.ts';
import { LISTENING_COMMANDS } from './commands.ts';
import type { ListenRow } from './listen-tree.ts';

const FILES = '**/listening/*.{csv,tsv,tab,txt,json,jsonl,xml,rss,atom}';

/** The view *Listen*. What fills it is a bundle of its own, loaded when the view is looked at or one of its commands runs. */
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
  const show = (): void => {
    void setContextKey('hasListening', true);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(FILES, false, true, true);
  const first = setTimeout(() => {
    void vscode.workspace.findFiles(FILES, '**/node_modules/**', 1).then(({ length }) => {
      if (length > 0) show();
    });
  }, 0);
  return vscode.Disposable.from(
    ...[changed, view, watcher, watcher.onDidCreate(show)],
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
