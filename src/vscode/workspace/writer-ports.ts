import * as vscode from 'vscode';
import type { Memory, Secrets } from '../../service/ports.ts';
import type { WriterPorts } from '../../service/writers/create-writers.ts';
import type { DraftCursor } from '../../service/writers/writer-offers.ts';
import { chosenWriter, onDidChangeChosenWriter } from '../platform/chosen-writer.ts';
import { settings } from '../platform/settings.ts';
import { storageIn } from '../platform/storage.ts';
import { makeWriter } from './make-writer.ts';

/** VS Code's storage for data of the user rather than of a workspace. */
export interface PersonalStorage {
  readonly secrets: Secrets;
  readonly memory: Memory;
  /** The parent folder of the request log and of the offer policy's file. */
  readonly folder: vscode.Uri;
}

/** VS Code's ports for language models. */
export const writerPorts = ({
  secrets,
  memory,
  folder,
}: PersonalStorage): WriterPorts<vscode.TextDocument> => ({
  ...{ secrets, memory },
  make: makeWriter,
  requestLog: {
    files: storageIn(vscode.Uri.joinPath(folder, 'requests')),
    timestamp: () => new Date().toISOString(),
    uniqueWord: () => crypto.randomUUID().slice(0, 8),
  },
  choice: () => chosenWriter(),
  onDidChangeChoice: onDidChangeChosenWriter,
  cursor: activeCursor,
  ghostTextDelay: () => settings.ai.ghostTextDelay(),
});

const activeCursor: DraftCursor<vscode.TextDocument> = {
  place: () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { document, selection } = editor;
    const text = document.getText();
    const offset = document.offsetAt(selection.active);
    return { document, before: text.slice(0, offset), after: text.slice(offset) };
  },
  onDidMove: (listener) =>
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) listener(undefined);
    }),
  onDidChangeDocument: vscode.window.onDidChangeActiveTextEditor,
};
