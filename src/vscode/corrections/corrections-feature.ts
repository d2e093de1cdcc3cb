import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { CorrectionStore } from './correction-store.ts';
import { reviewCorrections } from './review-corrections.ts';

/** *Timbre: Review Corrections…*; nothing is shown before the command is run. */
export const correctionsFeature: Feature = (session) => {
  const store = new CorrectionStore(session);
  return vscode.Disposable.from(
    store,
    vscode.commands.registerCommand('timbre.reviewCorrections', () => reviewCorrections(session, store)),
  );
};
