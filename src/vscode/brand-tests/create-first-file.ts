import * as vscode from 'vscode';
import { cancellableTask } from '../platform/cancellable-task.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import { brandOr } from '../workspace/pick-brand.ts';
import { testFilesOf } from './test-files.ts';
import { firstFileOf } from './write-test.ts';
import { localize } from '../platform/localize.ts';

/** *Create Tests of the Brand*: a first file with sentences of its posts, opened; the file that is there where it has one. */
export async function createFirstFile(session: Session, chosen: unknown): Promise<void> {
  const brand = await brandOr(session, chosen, vscode.l10n.t('Tests of which brand?'));
  if (!brand) return;
  const [known] = await testFilesOf(brand);
  if (known) {
    await vscode.window.showTextDocument(known);
    return;
  }
  const source = await cancellableTask(
    vscode.l10n.t('Choosing sentences of {0}', brand.name),
    async (signal) => {
      await session.learner.ready(brand);
      return (await session.engine.tests.firstFile({ brand: brand.folder }, { signal })) ?? '';
    },
  );
  if (source === undefined) return;
  if (source === '') {
    void vscode.window.showInformationMessage(
      localize('{0} has no posts with sentences that may be quoted. Add posts first.', brand.name),
    );
    return;
  }
  const file = firstFileOf(brand);
  await writeFile(file, source);
  await vscode.window.showTextDocument(file);
  const run = vscode.l10n.t('Run All Tests');
  const message = vscode.l10n.t(
    'Tests of {0} are in the Testing view. Add more with “Add as a Test of the Brand…” on a selected passage.',
    brand.name,
  );
  // The command has finished; the message may be answered later.
  void vscode.window.showInformationMessage(message, run).then(async (answer) => {
    if (answer === run) await vscode.commands.executeCommand('testing.runAll');
  });
}
