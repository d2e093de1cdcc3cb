import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { addTest } from './add-test.ts';
import { completeTests } from './complete-tests.ts';
import { createFirstFile } from './create-first-file.ts';
import { TestTree } from './test-tree.ts';
import { findTestFiles } from './test-files.ts';

/** Brands' tests of their rules and voices in VS Code's Testing view, which is not shown for them while there are none. */
export const brandTestsFeature: Feature = (session) => {
  let tree: TestTree | undefined;
  const renew = async (): Promise<void> => {
    const files = await findTestFiles(session);
    if (files.length === 0 && !tree) return;
    tree ??= new TestTree(session);
    tree.show(files);
  };
  const changed = (): void => {
    renew().catch((error: unknown) => {
      session.log.warn(`The tests of the brands cannot be read. ${String(error)}`);
    });
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/tests/*.{yaml,yml}');
  changed();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('timbre.addTest', () => addTest(session)),
    vscode.commands.registerCommand('timbre.createTests', (chosen?: unknown) =>
      createFirstFile(session, chosen),
    ),
    completeTests(session),
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    watcher.onDidChange((uri) => void tree?.changed(uri)),
    session.brands.onDidChange(changed),
    session.folderChanges.follow(changed),
    { dispose: () => tree?.dispose() },
  );
};
