import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { completePassages } from './complete-passages.ts';
import { keepWarm } from './draft-passages.ts';
import { hoverPassages } from './passage-hover.ts';
import { showPassages } from './show-passages.ts';

/** What the brand's posts say about what a draft is about: as quotations, at headings, and on request. */
export const passagesFeature: Feature = (session) =>
  vscode.Disposable.from(
    keepWarm(session),
    completePassages(session),
    hoverPassages(session),
    vscode.commands.registerCommand('timbre.showPassages', () => showPassages(session)),
  );
