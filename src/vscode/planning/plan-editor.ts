import * as vscode from 'vscode';
import type { Brief } from '../../core/planning/briefs/index.ts';
import { freeMarkdownFile } from '../platform/free-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { BriefPlans } from './brief-plans.ts';
import type { PlanRow } from './plan-row.ts';
import { PlanTree, type ReadJourneys } from './plan-tree.ts';

/** What the view *Plan* shows and does; a bundle of its own, loaded when the view is looked at. */
export interface PlanEditor extends vscode.Disposable {
  readonly tree: PlanTree;
  /** Makes a draft from a brief; asks which without one. */
  readonly start: (row?: PlanRow) => Promise<void>;
  /** Hides a brief; asks which without one. */
  readonly dismiss: (row?: PlanRow) => Promise<void>;
  /** Shows dismissed briefs again. */
  readonly restore: () => Promise<void>;
}

export function openPlanEditor(session: Session, journeys: ReadJourneys): PlanEditor {
  const plans = new BriefPlans(session);
  const tree = new PlanTree(session, plans, journeys);
  return {
    tree,
    start: async (row) => {
      const chosen = row ?? (await pickBrief(tree));
      if (chosen?.brief && chosen.brand)
        await startDraft(chosen.brand, chosen.brief, await plans.draft(chosen.brief));
    },
    dismiss: async (row) => {
      const chosen = row ?? (await pickBrief(tree));
      if (!chosen?.brief || !chosen.brand) return;
      await plans.dismiss(chosen.brand, chosen.brief);
      tree.refresh();
    },
    restore: async () => {
      await plans.restore();
      tree.refresh();
    },
    dispose: () => {
      tree.dispose();
    },
  };
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
