import * as vscode from 'vscode';
import type { BrandRegistry, WorkspaceBrand } from './brands/brand-registry.ts';
import type { DraftBrands } from './drafts.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/**
 * The brand that a command applies to: that of the active draft, or the only one, or the one that the user
 * picks.
 */
export async function pickBrand(
  session: { readonly drafts: DraftBrands; readonly brands: BrandRegistry },
  question: string,
): Promise<WorkspaceBrand | undefined> {
  const document = documentInFront();
  const current = document && (await session.drafts.brandOf(document));
  if (current) return current;
  const known = await session.brands.all();
  const brands = known.length > 0 ? known : await session.brands.searchAgain();
  if (brands.length === 0) {
    await offerToCreate();
    return undefined;
  }
  return brands.length === 1 ? brands[0] : pickFrom(brands, question);
}

/** The brand that rows of the view Brand and other commands name by its folder; the one of `pickBrand` otherwise. */
export async function brandOr(
  session: { readonly drafts: DraftBrands; readonly brands: BrandRegistry },
  chosen: unknown,
  question: string,
): Promise<WorkspaceBrand | undefined> {
  const folder =
    typeof chosen === 'object' && chosen !== null && 'folder' in chosen ? chosen.folder : undefined;
  const known = (await session.brands.all()).find((brand) => brand.folder === folder);
  return known ?? pickBrand(session, question);
}

export async function pickFrom(
  brands: readonly WorkspaceBrand[],
  question: string,
): Promise<WorkspaceBrand | undefined> {
  const items = brands.map((brand) => ({
    label: brand.name,
    description: vscode.workspace.asRelativePath(brand.uri),
    brand,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: question }))?.brand;
}

async function offerToCreate(): Promise<void> {
  const create = vscode.l10n.t('Create a Brand');
  const message = vscode.l10n.t(
    'No brand in this workspace yet. A brand is a folder that contains a “corpus” folder of published posts.',
  );
  if ((await vscode.window.showInformationMessage(message, create)) === create)
    await vscode.commands.executeCommand('timbre.createBrand');
}
