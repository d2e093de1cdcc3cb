import * as vscode from 'vscode';
import { brandAtRevision } from '../../host-node/git/brand-at-revision.ts';
import { GitError, versionsOf } from '../../host-node/git/git.ts';
import { readGuideInThread } from '../../host-node/guide-reader/read-in-thread.ts';
import { askListening } from '../../host-node/listening/ask-in-thread.ts';
import { serverArguments } from './agent-server.ts';
import type { EditorHost } from './editor-host.ts';
import { engineThread } from './start-engine.ts';

/** The folder of the built programs. */
const distOf = (extension: vscode.Uri): string => vscode.Uri.joinPath(extension, 'dist').fsPath;

/** VS Code on a computer: threads, git and programs. */
export const nodeHost: EditorHost = {
  startEngine: engineThread,
  askListening: (extension, call, signal) =>
    askListening(distOf(extension), call, vscode.l10n.bundle ?? {}, signal),
  readGuide: (extension, name, bytes, signal) => readGuideInThread(distOf(extension), name, bytes, signal),
  versions: {
    list: ({ fsPath }) => versionsOf(fsPath),
    at: ({ fsPath }, revision) => brandAtRevision(fsPath, revision),
    explain: (error) => (error instanceof GitError ? error.message : undefined),
  },
  agentServer: serverArguments,
};
