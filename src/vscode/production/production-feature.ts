import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { openLater } from '../session/open-later.ts';
import { isDraftText } from '../workspace/drafts.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** A persona's file. */
const isPersona = ({ path }: vscode.Uri): boolean => /\/personas\/[^/.][^/]*\.ya?ml$/i.test(path);
/** The front matter of a draft that names a persona. */
const NAMES_PERSONA = /^---\r?\n[\s\S]*?^persona:/m;
/** Where front matter is looked for, in UTF-16 units. */
const HEAD = 4000;

/** Storyboards and personas. What makes them are bundles of their own, loaded when they are first needed. */
export const productionFeature: Feature = (session) => {
  const storyboards = openLater(
    session,
    () =>
      import('./storyboards/storyboard-editor.ts').then(({ openStoryboardEditor }) =>
        openStoryboardEditor(session),
      ),
    () => false,
  );
  const personas = openLater(
    session,
    () => import('./personas/persona-editor.ts').then(({ openPersonaEditor }) => openPersonaEditor(session)),
    (document) =>
      isPersona(document.uri) ||
      (isDraftText(document) && NAMES_PERSONA.test(document.getText().slice(0, HEAD))),
  );
  return vscode.Disposable.from(
    storyboards,
    personas,
    vscode.commands.registerCommand('timbre.talkToPersona', async () =>
      (await personas.load()).talk(documentInFront()),
    ),
    vscode.commands.registerCommand('timbre.addProvenance', async () =>
      (await personas.load()).addProvenance(documentInFront()),
    ),
    vscode.commands.registerCommand('timbre.makeStoryboard', async () =>
      (await storyboards.load()).show(documentInFront()),
    ),
    vscode.commands.registerCommand('timbre.copyShotPrompt', async () =>
      (await storyboards.load()).copyPrompt(documentInFront()),
    ),
  );
};
