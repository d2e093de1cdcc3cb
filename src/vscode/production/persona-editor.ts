import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import { checkPersonas } from './persona-check.ts';
import { completePersonas } from './persona-completion.ts';

/** Personas in the editor: their files and the drafts that name them are checked and completed. */
export type PersonaEditor = vscode.Disposable;

export const openPersonaEditor = ({ log }: Session): PersonaEditor =>
  vscode.Disposable.from(checkPersonas(log), completePersonas());
