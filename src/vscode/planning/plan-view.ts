import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import { Debouncer } from '../../service/debouncer.ts';
import type { PlanEditor } from './plan-editor.ts';
import type { PlanRow } from './plan-row.ts';
import type { ReadJourneys } from './plan-tree.ts';

/** Fewer posts with a date show no pattern, so there is nothing to show. */
const FEWEST_DATED = 6;

/** The journeys of a workspace, as the view *Plan* lists them. */
export interface JourneySource {
  readonly list: ReadJourneys;
  readonly onDidChange: vscode.Event<unknown>;
  /** True where the workspace has a journey; a search for one file. */
  readonly hasAny: () => Thenable<boolean>;
}

/** Keys are pressed more often than the list is to be read again. Milliseconds. */
const SETTLING = 500;

/** The view *Plan* with the next briefs and the journeys. Both are read when the view is looked at. */
export function openPlanView(session: Session, journeys: JourneySource): vscode.Disposable {
  const changed = new vscode.EventEmitter<PlanRow | undefined>();
  let opened: Promise<PlanEditor> | undefined;
  const open = async (): Promise<PlanEditor> => {
    const { openPlanEditor } = await import('./plan-editor.ts');
    const editor = openPlanEditor(session, journeys.list);
    editor.tree.onDidChangeTreeData((row) => {
      changed.fire(row);
    });
    editor.tree.onDidShow(({ brand, message }) => {
      view.description = brand;
      view.message = message;
    });
    return editor;
  };
  const load = (): Promise<PlanEditor> => (opened ??= open());
  const view = vscode.window.createTreeView<PlanRow>('timbre.plan', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: async (row) => (await load()).tree.getChildren(row),
    },
  });
  const soon = new Debouncer(realClock, SETTLING);
  let hasPlan = false;
  const show = (): Thenable<unknown> => {
    hasPlan = true;
    return setContextKey('hasPlan', true);
  };
  return vscode.Disposable.from(
    ...[changed, view, soon],
    new vscode.Disposable(() => {
      void opened?.then((editor) => {
        editor.dispose();
      });
    }),
    journeys.onDidChange(() => {
      soon.run(() => {
        if (!view.visible) return;
        void opened?.then(({ tree }) => {
          tree.refreshJourneys();
        });
      });
    }),
    session.learner.onDidChange((brand) => {
      if (hasPlan) {
        void opened?.then(({ tree }) => {
          if (view.visible) tree.refresh();
          else tree.forget();
        });
        return;
      }
      const log = (error: unknown): void => {
        session.log.error(String(error));
      };
      journeys.hasAny().then((has) => (has ? show() : undefined), log);
      session.engine.posts.list({ brand: brand.folder }).then((rows) => {
        if ((rows ?? []).filter(({ date }) => date !== '').length >= FEWEST_DATED) void show();
      }, log);
    }),
    vscode.commands.registerCommand('timbre.showBriefs', async () => {
      await show();
      await vscode.commands.executeCommand('timbre.plan.focus');
      (await load()).tree.refresh();
    }),
    vscode.commands.registerCommand('timbre.startDraftFromBrief', async (row?: PlanRow) =>
      (await load()).start(row),
    ),
    vscode.commands.registerCommand('timbre.dismissBrief', async (row?: PlanRow) =>
      (await load()).dismiss(row),
    ),
    vscode.commands.registerCommand('timbre.restoreBriefs', async () => (await load()).restore()),
  );
}
