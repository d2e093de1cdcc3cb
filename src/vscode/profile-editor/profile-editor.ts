import * as vscode from 'vscode';
import { PROFILE_PROTOCOL } from '../../webview/profile/messages.ts';
import { fillScriptPanel } from '../panels/script-panel.ts';
import type { Feature } from '../session/feature.ts';
import { ImpactQuestions } from './impact-questions.ts';
import { learnedHabits } from './learned-habits.ts';
import { openAsForm, openPlace, VIEW_TYPE } from './open-place.ts';
import { ProfilePage } from './profile-page.ts';

/** Profiles open as a form, over their text: undo, save, comparison and version control are VS Code's own. */
export const profileEditorFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.window.registerCustomEditorProvider(
      VIEW_TYPE,
      {
        resolveCustomTextEditor: async (document, panel) => {
          const wording = await import('./form-wording.ts');
          const page = new ProfilePage(document, {
            wording,
            impact: new ImpactQuestions(session, document.uri),
            habits: () => learnedHabits(session, document.uri),
          });
          fillScriptPanel(session, panel, { page: 'profile', protocol: PROFILE_PROTOCOL }, page);
        },
      },
      { supportsMultipleEditorsPerDocument: true, webviewOptions: { enableFindWidget: true } },
    ),
    vscode.commands.registerCommand('timbre.editProfileAsText', async (uri?: vscode.Uri) => {
      const profile = uri ?? shownProfile();
      if (profile) await openPlace(profile, 'text');
    }),
    vscode.commands.registerCommand('timbre.editProfileAsForm', async (uri?: vscode.Uri) => {
      const profile = uri ?? shownProfile();
      if (profile) await openAsForm(profile);
    }),
  );

/** The profile in the active tab, as a form or as text. */
function shownProfile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
    ? input.uri
    : undefined;
}
