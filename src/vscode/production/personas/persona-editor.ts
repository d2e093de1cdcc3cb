import * as vscode from 'vscode';
import { PERSONA_PROTOCOL } from '../../../webview/persona/messages.ts';
import { PanelSet } from '../../panels/panel-set.ts';
import { openScriptPanel } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import { checkPersonas } from './persona-check.ts';
import { completePersonas } from './persona-completion.ts';
import { PersonaDesk } from './persona-desk.ts';
import { fileName, isPersona, personaOf, personaUris } from './persona-files.ts';
import { placePersonaDrafts } from './persona-place.ts';
import { showPersonaVoices } from './persona-voice-lens.ts';
import { addProvenance } from '../provenance.ts';

/** Personas in the editor: their files and the drafts that name them are checked and completed, and they are talked to. */
export interface PersonaEditor extends vscode.Disposable {
  /** Opens a talk with the persona of a document, or with one that the user chooses. */
  readonly talk: (document: vscode.TextDocument | undefined) => Promise<void>;
  /** Writes into a draft's front matter where its text comes from. */
  readonly addProvenance: (document: vscode.TextDocument | undefined) => Promise<void>;
}

export function openPersonaEditor(session: Session): PersonaEditor {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const all = vscode.Disposable.from(
    panels,
    checkPersonas(session),
    completePersonas(),
    showPersonaVoices(session),
    placePersonaDrafts(session),
  );
  return {
    talk: async (document) => {
      const uri = await chosenPersona(document);
      if (!uri) return;
      panels.show(uri.toString(), () => ({
        panel: openScriptPanel(
          session,
          {
            page: 'persona',
            title: vscode.l10n.t('Persona: {0}', fileName(uri)),
            column: vscode.ViewColumn.Beside,
            protocol: PERSONA_PROTOCOL,
          },
          new PersonaDesk(uri, session),
        ),
      }));
    },
    addProvenance,
    dispose: () => {
      all.dispose();
    },
  };
}

/** The persona of a document; else the only one of the workspace, or one that is picked. */
async function chosenPersona(document: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined> {
  if (document && isPersona(document.uri)) return document.uri;
  const named = document && (await personaOf(document));
  if (named) return named.uri;
  const uris = await personaUris();
  if (uris.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no persona yet: a YAML file in a folder named personas.'),
    );
  if (uris.length < 2) return uris[0];
  const picked = await vscode.window.showQuickPick(
    uris.map((uri) => ({ label: fileName(uri), description: vscode.workspace.asRelativePath(uri), uri })),
    { title: vscode.l10n.t('Talk to a Persona') },
  );
  return picked?.uri;
}
