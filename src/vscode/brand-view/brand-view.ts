import * as vscode from 'vscode';
import { realClock } from '../platform/clock.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { pickFrom } from '../workspace/pick-brand.ts';
import { BrandTree } from './brand-tree.ts';
import { keepDates } from '../brands/kept-dates.ts';

/** The view *Brand*: the brands of the workspace, their state, and the actions of the day. */
export const brandViewFeature: Feature = (session) => {
  const tree = new BrandTree(session);
  const brandOf = async (chosen: unknown, question: string): Promise<WorkspaceBrand | undefined> => {
    const brands = await session.brands.all();
    const folder =
      typeof chosen === 'object' && chosen !== null && 'folder' in chosen ? chosen.folder : undefined;
    return (
      brands.find((brand) => brand.folder === folder) ??
      (brands.length < 2 ? brands[0] : pickFrom(brands, question))
    );
  };
  return vscode.Disposable.from(
    tree,
    vscode.window.createTreeView('timbre.brand', { treeDataProvider: tree }),
    session.learner.onDidChange((brand) => {
      void keepDates(session.context.workspaceState, brand.folder, {
        learned: new Date(realClock.now()).toISOString(),
      });
    }),
    vscode.commands.registerCommand('timbre.makeDefaultBrand', async (chosen?: unknown) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Which brand are drafts for that name none?'));
      if (brand) await makeDefault(brand);
    }),
    vscode.commands.registerCommand('timbre.editBrandProfile', async (chosen?: unknown) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Edit the profile of which brand?'));
      if (brand) await openProfile(session, brand);
    }),
  );
};

/** The default is the workspace's: other workspaces have other brands. */
async function makeDefault(brand: WorkspaceBrand): Promise<void> {
  await vscode.workspace
    .getConfiguration('timbre')
    .update('brand', brand.slug, vscode.ConfigurationTarget.Workspace);
}

async function openProfile(session: Session, brand: WorkspaceBrand): Promise<void> {
  if (!brand.profile) {
    await editProfile(brand, () => []);
    session.brands.refresh();
  }
  const { profile } = (await session.brands.all()).find(({ folder }) => folder === brand.folder) ?? brand;
  if (profile) await openAsForm(profile);
}
