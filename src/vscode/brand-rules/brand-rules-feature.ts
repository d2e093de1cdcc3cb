import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { addFact, addPair, banWord, preferWord } from './rule-commands.ts';

/** *Ban This Word…* and the other commands that put a selection into the brand's profile. */
export const brandRulesFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('timbre.banWord', () => banWord(session)),
    vscode.commands.registerCommand('timbre.preferWord', () => preferWord(session)),
    vscode.commands.registerCommand('timbre.addFact', () => addFact(session)),
    vscode.commands.registerCommand('timbre.addPair', () => addPair(session)),
  );
