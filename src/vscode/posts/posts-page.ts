import * as vscode from 'vscode';
import { POSTS_PROTOCOL } from '../../webview/posts/messages.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { addFiles, askForPosts } from './add-posts.ts';
import { PostsDesk } from './posts-desk.ts';

/** *Timbre: Show Posts* and *Timbre: Add Posts…*. */
export const postsFeature: Feature = (session) => {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const brandFor = async (chosen: unknown): Promise<WorkspaceBrand | undefined> =>
    (await brandOf(chosen)) ?? (await pickBrand(session, vscode.l10n.t('Which brand?')));
  /** Rows of the view Brand and callers name a brand by its folder. */
  const brandOf = async (chosen: unknown): Promise<WorkspaceBrand | undefined> => {
    const folder = folderIn(chosen);
    return (await session.brands.all()).find((brand) => brand.folder === folder);
  };
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('timbre.showPosts', async (chosen?: unknown) => {
      const brand = await brandFor(chosen);
      if (!brand) return;
      panels.show(brand.folder, () => {
        const desk = new PostsDesk(session, brand);
        const panel = openScriptPanel(
          session,
          {
            page: 'posts',
            title: vscode.l10n.t('Posts: {0}', brand.name),
            column: vscode.ViewColumn.Active,
            protocol: POSTS_PROTOCOL,
          },
          desk,
        );
        return { panel };
      });
    }),
    vscode.commands.registerCommand('timbre.addPosts', async (chosen?: unknown, files?: vscode.Uri[]) => {
      const brand = await brandFor(chosen);
      const picked = brand && (files ?? (await askForPosts()));
      if (!brand || !picked || picked.length === 0) return undefined;
      const lines = await addFiles(brand, picked);
      const show = vscode.l10n.t('Show Posts');
      void vscode.window
        .showInformationMessage(lines.join(' '), show)
        .then((answer) =>
          answer === show ? vscode.commands.executeCommand('timbre.showPosts', brand) : undefined,
        );
      return lines;
    }),
  );
};

const folderIn = (chosen: unknown): string | undefined =>
  typeof chosen === 'object' && chosen !== null && 'folder' in chosen && typeof chosen.folder === 'string'
    ? chosen.folder
    : undefined;
