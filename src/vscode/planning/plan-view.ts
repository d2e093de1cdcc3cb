import * as vscode from 'vscode';
import { freeMarkdownFile } from '../platform/free-file.ts';
import type { Brief } from '../../core/planning/briefs/index.ts';
import { setContextKey } from '../platform/context-keys.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { Debouncer } from '../../service/debouncer.ts';
import { BriefPlans } from './brief-plans.ts';
import type { PlanRow } from './plan-row.ts';
import { PlanTree, type ReadJourneys } from './plan-tree.ts';

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
  const plans = new BriefPlans(session);
  const tree = new PlanTree(session, plans, journeys.list);
  const soon = new Debouncer(realClock, SETTLING);
  const view = vscode.window.createTreeView('timbre.plan', { treeDataProvider: tree });
  let hasPlan = false;
  const show = (): Thenable<unknown> => {
    hasPlan = true;
    return setContextKey('hasPlan', true);
  };
  return vscode.Disposable.from(
    ...[tree, view, soon],
    journeys.onDidChange(() => {
      soon.run(() => {
        if (view.visible) tree.refreshJourneys();
      });
    }),
    tree.onDidShow(({ brand, message }) => {
      view.description = brand;
      view.message = message;
    }),
    session.learner.onDidChange((brand) => {
      if (hasPlan) {
        if (view.visible) tree.refresh();
        else tree.forget();
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
      tree.refresh();
    }),
    vscode.commands.registerCommand('timbre.startDraftFromBrief', async (row?: PlanRow) => {
      const chosen = row ?? (await pickBrief(tree));
      if (chosen?.brief && chosen.brand)
        await startDraft(chosen.brand, chosen.brief, await plans.draft(chosen.brief));
    }),
    vscode.commands.registerCommand('timbre.dismissBrief', async (row?: PlanRow) => {
      const chosen = row ?? (await pickBrief(tree));
      if (!chosen?.brief || !chosen.brand) return;
      await plans.dismiss(chosen.brand, chosen.brief);
      tree.refresh();
    }),
    vscode.commands.registerCommand('timbre.restoreBriefs', async () => {
      await plans.restore();
      tree.refresh();
    }),
  );
}

async function pickBrief(tree: PlanTree): Promise<PlanRow | undefined> {
  const rows = (await tree.getChildren()).filter(({ brief }) => brief !== undefined);
  const picked = await vscode.window.showQuickPick(
    rows.map((row) => ({
      label: row.brief?.topic ?? '',
      description: row.brief?.date ?? '',
      detail: row.brief?.reasons[0]?.text ?? '',
      row,
    })),
    { placeHolder: vscode.l10n.t('Which brief?') },
  );
  return picked?.row;
}

/** A new file among the brand's drafts, with the cursor below the brief. */
async function startDraft(brand: WorkspaceBrand, brief: Brief, text: string): Promise<void> {
  const uri = await freeMarkdownFile(vscode.Uri.joinPath(brand.corpus, '..', 'drafts'), nameOf(brief));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.positionAt(document.getText().length);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}

const nameOf = ({ date, topic }: Brief): string =>
  [
    date,
    topic
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ]
    .filter((part) => part !== '')
    .join('-');
