import * as vscode from 'vscode';
import { pageUri, registerPages } from '../../platform/virtual-pages.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { pickBrand } from '../../workspace/pick-brand.ts';
import type { Feature } from '../../session/feature.ts';
import type { Session } from '../../session/session.ts';
import { PanelSet } from '../../panels/panel-set.ts';
import { openScriptPanel } from '../../panels/script-panel.ts';
import { MAP_PROTOCOL } from '../../../webview/angle-map/messages.ts';
import { forgetAnglesOfPosts } from './forget-angles.ts';
import { MapDesk } from './map-desk.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../../platform/document-in-front.ts';

/** *Timbre: Show Angle Map*: which ways of telling a brand has worn out, used and never tried; every number opens its posts. */
export const angleMapFeature: Feature = (session) => {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const keep = async (brand: WorkspaceBrand, page: string): Promise<void> => {
    const uri = pageUri('angle-map', `${brand.name}.md`, brand.folder);
    pages.set(brand.folder, page);
    changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  };
  const show = async (chosen?: WorkspaceBrand): Promise<void> => {
    const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Angle map of which brand?')));
    if (brand)
      panels.show(brand.folder, () => ({ panel: openMap(session, brand, (page) => keep(brand, page)) }));
  };
  return vscode.Disposable.from(
    changed,
    panels,
    forgetAnglesOfPosts(session),
    registerPages('angle-map', {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        pages.get(uri.query) ??
        vscode.l10n.t('This map is no longer available. Run “Timbre: Show Angle Map” again.'),
    }),
    vscode.commands.registerCommand('timbre.showAngleMap', show),
  );
};

function openMap(
  session: Session,
  brand: WorkspaceBrand,
  keep: (page: string) => Promise<void>,
): vscode.WebviewPanel {
  session.directionMemory.watch();
  let draft: vscode.Uri | undefined;
  const desk = new MapDesk(session, brand, {
    canAsk: () => draft !== undefined,
    ask: async (angle) => {
      if (draft) await vscode.commands.executeCommand('timbre.openDirectionBoard', draft, angle);
    },
    keep,
  });
  /** The draft of this brand that was worked on last. */
  const noteDraft = async (document: vscode.TextDocument | undefined): Promise<void> => {
    const isOurs = document && (await session.drafts.brandOf(document))?.folder === brand.folder;
    if (!isOurs || draft?.toString() === document.uri.toString()) return;
    draft = document.uri;
    desk.redraw();
  };
  const noting = noteDraft(documentInFront());
  const panel = openScriptPanel(
    session,
    {
      page: 'angle-map',
      title: vscode.l10n.t('Angle map: {0}', brand.name),
      column: vscode.ViewColumn.Active,
      protocol: MAP_PROTOCOL,
    },
    {
      onDidPost: desk.onDidPost,
      receive: async (message) => {
        await noting;
        await desk.receive(message);
      },
      dispose: () => {
        desk.dispose();
      },
    },
  );
  const following = onDidChangeDocumentInFront((document) => {
    void noteDraft(document);
  });
  panel.onDidDispose(() => {
    following.dispose();
  });
  return panel;
}
