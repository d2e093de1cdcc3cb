import * as vscode from 'vscode';
import { dropDates } from './kept-dates.ts';
import type { Feature } from '../session/feature.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { localize } from '../platform/localize.ts';

/** *Timbre: Relearn Brand Voice Now* and *Timbre: Delete What Was Learned…*. Learning when files change needs no command. */
export const learnFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('timbre.learn', async () => {
      const brand = await pickBrand(session, vscode.l10n.t('Learn which brand?'));
      if (!brand) return;
      let reported = 0;
      const whole = await cancellableTask(vscode.l10n.t('Learning {0}', brand.name), (signal, progress) =>
        session.learner.learn(brand, {
          signal,
          report: ({ done, of, path }) => {
            progress.report({
              increment: (100 * (done - reported)) / of,
              message: `${String(done)}/${String(of)} ${path}`,
            });
            reported = done;
          },
        }),
      );
      const { posts, words } = await session.engine.brands.summary({ brand: brand.folder });
      if (posts === 0) {
        const message = vscode.l10n.t(
          'No posts yet. Put published posts into {0}.',
          vscode.workspace.asRelativePath(brand.corpus),
        );
        void vscode.window.showInformationMessage(message);
        return;
      }
      const message = whole
        ? localize('{0}: {1} posts, {2} words learned.', brand.name, posts, words)
        : localize('{0}: stopped after {1} posts.', brand.name, posts);
      const show = vscode.l10n.t('Show What Was Learned');
      // The command has finished; the message may be answered later.
      void vscode.window
        .showInformationMessage(message, show)
        .then((chosen) =>
          chosen === show ? vscode.commands.executeCommand('timbre.showLearned', brand) : undefined,
        );
    }),
    vscode.commands.registerCommand('timbre.deleteLearned', async () => {
      const brand = await pickBrand(
        session,
        vscode.l10n.t('Delete the learned voice of which brand? Posts and profile are kept.'),
      );
      if (!brand || !(await confirmsDeletion(brand.name))) return;
      await session.learner.forget(brand);
      await dropDates(session.context.workspaceState, brand.folder);
      const message = vscode.l10n.t(
        '{0}: the learned voice is deleted. Posts, profile, drafts and idea history are unchanged. The voice is learned again when you open a draft; to forget a post for good, remove it from the corpus.',
        brand.name,
      );
      void vscode.window.showInformationMessage(message);
    }),
  );

/** Says what goes and what stays before anything is deleted. */
async function confirmsDeletion(brand: string): Promise<boolean> {
  const remove = {
    label: vscode.l10n.t('$(trash) Delete the learned voice of {0}', brand),
    detail: vscode.l10n.t(
      'Deletes the statistics stored on this machine. Keeps posts, profile, drafts and idea history.',
    ),
  };
  const keep = { label: vscode.l10n.t('$(close) Cancel') };
  const chosen = await vscode.window.showQuickPick([remove, keep], {
    placeHolder: vscode.l10n.t('Delete what was learned?'),
  });
  return chosen === remove;
}
