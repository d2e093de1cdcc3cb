import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { openLater } from '../session/open-later.ts';

/** Storyboards. What makes them is a bundle of its own, loaded when the first one is asked for. */
export const productionFeature: Feature = (session) => {
  const storyboards = openLater(
    session,
    () => import('./storyboard-editor.ts').then(({ openStoryboardEditor }) => openStoryboardEditor(session)),
    () => false,
  );
  return vscode.Disposable.from(
    storyboards,
    vscode.commands.registerCommand('timbre.makeStoryboard', async () =>
      (await storyboards.load()).show(vscode.window.activeTextEditor?.document),
    ),
  );
};
