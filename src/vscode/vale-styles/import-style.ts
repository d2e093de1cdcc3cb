import * as vscode from 'vscode';
import { DEFAULT_STYLES_PATH, readStyles, stylesFolderIn, type StyleFile } from '../../core/vale/index.ts';
import type { RuleImpact } from '../../service/engine/index.ts';
import { openDraftsOf } from '../brand-rules/find-impact.ts';
import { readFileIfThere, writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import { readStylesIn } from '../workspace/brands/brand-files.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { pickRules } from './pick-rules.ts';

/**
 * Copies a Vale style into a brand's folder. What each rule would mark in the posts is shown before; rules that are not chosen are turned off
 * in the profile. Folder and brand are asked for where none is given.
 */
export async function importValeStyle(session: Session, given?: vscode.Uri): Promise<void> {
  const brand = await pickBrand(session, vscode.l10n.t('Import a style into which brand?'));
  const folder = brand && (given ?? (await askForStyle()));
  if (!brand || !folder) return;
  const settings = await settingsOf(brand);
  const root = stylesFolderIn(settings);
  const files = (await readStylesIn(folder)).map(({ path, text }) => ({
    path: root === '' ? path : `${root}/${path}`,
    text,
  }));
  // The brand’s settings may leave the style out; it is looked at as if it were on.
  const { rules } = readStyles(asInDefault(files, root));
  const known = await thereAlready(brand, files);
  if (rules.length === 0 || known !== undefined) {
    const message =
      known === undefined
        ? vscode.l10n.t('There is no rule of a Vale style in this folder that can be used.')
        : vscode.l10n.t('{0} is in the brand’s folder already, and is not overwritten.', known);
    void vscode.window.showWarningMessage(message);
    return;
  }
  const names = rules.map(({ name }) => name);
  const chosen = await pickRules(brand, names, (signal) =>
    findStyleImpact(session, brand, asInDefault(files, root), signal),
  );
  if (!chosen) return;
  for (const { path, text } of files) await writeFile(vscode.Uri.joinPath(brand.uri, path), text);
  const off = names.filter((name) => !chosen.includes(name));
  if (off.length > 0)
    await editProfile(brand, () =>
      off.map((name) => ({ path: ['checks', 'rules', `vale/${name}`], value: 'off' })),
    );
  const isLeftOut = settings.length > 0 && readStyles([...settings, ...files]).rules.length === 0;
  if (isLeftOut) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The style is in the brand’s folder. Its .vale.ini does not name it, so it is not checked yet.',
      ),
    );
    return;
  }
  void vscode.window.showInformationMessage(
    off.length === 0
      ? vscode.l10n.t('Rules imported: {0}.', chosen.length)
      : vscode.l10n.t('Rules imported: {0}. Turned off in the profile: {1}.', chosen.length, off.length),
  );
}

/** The brand’s `.vale.ini`, where it has one. */
async function settingsOf(brand: WorkspaceBrand): Promise<StyleFile[]> {
  const path = '.vale.ini';
  const bytes = await readFileIfThere(vscode.Uri.joinPath(brand.uri, path));
  return bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [];
}

const asInDefault = (files: readonly StyleFile[], root: string): StyleFile[] =>
  files.map(({ path, text }) => ({
    path: `${DEFAULT_STYLES_PATH}/${root === '' ? path : path.slice(root.length + 1)}`,
    text,
  }));

async function askForStyle(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Folder of a Vale style, or of several'),
      openLabel: vscode.l10n.t('Import'),
    })) ?? [];
  return folder;
}

/** The first file that the brand has at the same path. */
async function thereAlready(brand: WorkspaceBrand, files: readonly StyleFile[]): Promise<string | undefined> {
  for (const { path } of files) if (await readFileIfThere(vscode.Uri.joinPath(brand.uri, path))) return path;
  return undefined;
}

/** Looks again where posts change meanwhile. */
async function findStyleImpact(
  session: Session,
  brand: WorkspaceBrand,
  files: readonly StyleFile[],
  signal: AbortSignal,
): Promise<RuleImpact> {
  const drafts = (await openDraftsOf(session, brand)).map((document) => ({
    id: document.uri.toString(),
    text: document.getText(),
  }));
  for (;;) {
    await session.learner.ready(brand);
    signal.throwIfAborted();
    const impact = await session.engine.impact.ofStyles({ brand: brand.folder, files, drafts }, { signal });
    if (impact) return impact;
  }
}
