import * as vscode from 'vscode';
import { makeStoryboard, type ReviewedStoryboard } from '../../../core/production/storyboard/index.ts';
import { STORYBOARD_PROTOCOL } from '../../../webview/storyboard/messages.ts';
import { PanelSet } from '../../panels/panel-set.ts';
import { openScriptPanel } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { copyShotPrompt, shotName } from './storyboard-page.ts';
import { StoryboardDesk } from './storyboard-desk.ts';
import { filmState } from './storyboard-state.ts';

/** Storyboards in the editor. */
export interface StoryboardEditor extends vscode.Disposable {
  /** Shows the storyboard of a draft beside it. */
  readonly show: (document: vscode.TextDocument | undefined) => Promise<void>;
  /** Copies the prompt of a shot that the user picks. */
  readonly copyPrompt: (document: vscode.TextDocument | undefined) => Promise<void>;
}

export function openStoryboardEditor(session: Session): StoryboardEditor {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  return {
    copyPrompt: async (document) => {
      const film = await filmOf(session, document);
      if (!film) return;
      const picked = await vscode.window.showQuickPick(
        film.storyboard.shots.map(({ prompt, voiceOver, description }, at) => ({
          label: shotName(at),
          description: voiceOver.join(' '),
          detail: description,
          prompt,
        })),
        { title: vscode.l10n.t('Copy Prompt for a Shot'), matchOnDescription: true, matchOnDetail: true },
      );
      if (picked) await copyShotPrompt(picked.prompt, picked.label);
    },
    show: async (document) => {
      const film = await filmOf(session, document);
      if (!film) return;
      const { brand, document: draft } = film;
      const name = draft.uri.path.split('/').at(-1) ?? '';
      panels.show(draft.uri.toString(), () => ({
        panel: openScriptPanel(
          session,
          {
            page: 'storyboard',
            title: vscode.l10n.t('Storyboard: {0}', name),
            column: vscode.ViewColumn.Beside,
            protocol: STORYBOARD_PROTOCOL,
          },
          new StoryboardDesk(session, brand, draft),
        ),
      }));
    },
    dispose: () => {
      panels.dispose();
    },
  };
}

interface DraftFilm {
  readonly document: vscode.TextDocument;
  readonly brand: WorkspaceBrand;
  readonly storyboard: ReviewedStoryboard;
}

/** The film of a draft as it was last chosen, without lengths made by hand; undefined, and said, where none can be made. */
async function filmOf(
  { context, drafts }: Session,
  document: vscode.TextDocument | undefined,
): Promise<DraftFilm | undefined> {
  const brand = document && (await drafts.brandOf(document));
  if (!brand) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft of a brand first.'));
    return undefined;
  }
  const { options } = filmState(context.workspaceState, document.uri.toString());
  const storyboard = makeStoryboard({
    file: document.getText(),
    brand: brand.name,
    findings: [],
    ...options,
  });
  if (storyboard.cues.length > 0) return { document, brand, storyboard };
  void vscode.window.showInformationMessage(vscode.l10n.t('This draft has no sentences for a film yet.'));
  return undefined;
}
