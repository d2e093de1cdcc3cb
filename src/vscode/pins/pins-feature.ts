import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { checkPinFiles } from './pin-files.ts';
import { pinVoice } from './pin-voice.ts';
import { showPins } from './show-pins.ts';

/** Voices that are kept as they were: *Pin This Voice…*, *Show Pinned Voices*, and their files. */
export const pinsFeature: Feature = (session) =>
  vscode.Disposable.from(
    checkPinFiles(session),
    vscode.commands.registerCommand('timbre.pinVoice', (chosen?: unknown) => pinVoice(session, chosen)),
    vscode.commands.registerCommand('timbre.showPins', (chosen?: unknown) => showPins(session, chosen)),
  );
