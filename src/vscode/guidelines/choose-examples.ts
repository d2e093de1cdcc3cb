import * as vscode from 'vscode';
import type { DraftToRead, ExamplePair } from '../../core/report/guidelines/index.ts';
import { valueIn, type BeforeAfter } from '../../core/brand/index.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';

/**
 * Shows before/after pairs made of sentences of the brand's drafts and quotable posts; those that a person ticks go
 * into the profile's pairs.
 */
export async function chooseExamples(session: Session, brand: WorkspaceBrand): Promise<void> {
  const pairs = await findPairs(session, brand);
  if (!pairs) return;
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No sentence was found that {0}’s own wording would change. Open a draft that is off brand, or add pairs to the profile by hand.',
        brand.name,
      ),
    );
    return;
  }
  const items = pairs.map((pair) => ({
    label: `$(arrow-right) ${pair.after}`,
    detail: vscode.l10n.t('Before: {0}', pair.before),
    description: pair.source,
    pair,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Before/after examples for {0}', brand.name),
    placeHolder: vscode.l10n.t(
      'Tick the pairs that show how {0} writes. Only these enter the profile.',
      brand.name,
    ),
  });
  if (chosen && chosen.length > 0)
    await takeIn(
      brand,
      chosen.map(({ pair }) => pair),
    );
}

const findPairs = (session: Session, brand: WorkspaceBrand): Thenable<ExamplePair[] | undefined> =>
  cancellableTask(vscode.l10n.t('Looking for before/after examples'), async (signal) => {
    await session.learner.ready(brand);
    const drafts = await draftsOf(session, brand);
    return await session.engine.guidelines.examples({ brand: brand.folder, drafts }, { signal });
  });

/** The brand's open drafts. */
async function draftsOf(session: Session, brand: WorkspaceBrand): Promise<DraftToRead[]> {
  const drafts: DraftToRead[] = [];
  for (const document of vscode.workspace.textDocuments) {
    if (document.isClosed || (await session.drafts.brandOf(document))?.folder !== brand.folder) continue;
    drafts.push({ name: vscode.workspace.asRelativePath(document.uri), text: document.getText() });
  }
  return drafts;
}

const takeIn = (brand: WorkspaceBrand, chosen: readonly ExamplePair[]): Promise<void> =>
  editProfile(brand, (text) => {
    const start = pairsIn(text);
    return chosen.map(({ before, after, why, channel }, at) => ({
      path: ['pairs', start + at],
      value: {
        before,
        after,
        ...(why !== '' && { why }),
        ...(channel !== undefined && { channel }),
      } satisfies BeforeAfter,
    }));
  });

/** How many pairs a profile has. */
function pairsIn(text: string): number {
  const pairs = valueIn(text, ['pairs']);
  return Array.isArray(pairs) ? pairs.length : 0;
}
