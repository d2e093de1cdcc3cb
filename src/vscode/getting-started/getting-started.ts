import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';

/**
 * *Timbre: Get Started* opens the walkthrough. Its first step and the commands about brands depend on whether
 * there is a brand.
 */
export const gettingStartedFeature: Feature = (session) => {
  // The registry sets the context key after its search, which nothing else would start without an open draft.
  session.brands.all().catch((error: unknown) => {
    session.log.error(String(error));
  });
  return vscode.commands.registerCommand('timbre.getStarted', () =>
    vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${session.context.extension.id}#timbre.start`,
    ),
  );
};
