import * as vscode from 'vscode';
import { freeMarkdownFile } from '../platform/free-file.ts';
import type { Brief } from '../../core/planning/briefs/index.ts';
import { setContextKey } from '../platform/context-keys.ts';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { BriefPlans } from './brief-plans.ts';
import { PlanTree, type PlanRow } from './plan-tree.ts';

/** Fewer posts with a date show no pattern, so there is nothing to show. */
const FEWEST_DATED = 6;

/** The view *Plan* with the next briefs. Plans are made when the view is looked at. */
export const briefsFeature: Feature = (session) => {
  const plans = new BriefPlans(session);
  const tree = new PlanTree(session, plans);
  const view = vscode.window.createTreeView('timbre.plan', { treeDataProvider: tree });
  let hasPlan = false;
  const show = (): Thenable<unknown> => {
    hasPlan = true;
    return setContextKey('hasPlan', true);
  };
  return vscode.Disposable.from(
    ...[tree, view],
    tree.onDidShow(({ brand, message }) => {
      view.description = brand;
      view.message = message;
    }),
    session.learner.onDidChange((brand) => {
      if (hasPlan) {
        if (view.visible) tree.refresh();
        return;
      }
      session.engine.posts.list({ brand: brand.folder }).then(
        (rows) => {
          if ((rows ?? []).filter(({ date }) => date !== '').length >= FEWEST_DATED) void show();
        },
        (error: unknown) => {
          session.log.error(String(error));
        },
      );
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
};

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
