import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';

/** *Timbre: Get Started* opens the walkthrough. */
export const gettingStartedFeature: Feature = (session) =>
  vscode.commands.registerCommand('timbre.getStarted', () =>
    vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${session.context.extension.id}#timbre.start`,
    ),
  );
