import {
  TextDocumentSyncKind,
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { clientOf } from './client.ts';
import { answerRequests } from './answer-requests.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { FIX_ALL } from './features/code-actions.ts';
import { COMMANDS } from './features/command-names.ts';
import { QUOTES } from './features/completions.ts';
import { InlineCompletions } from './features/inline-completions.ts';
import { followDocuments } from './follow-documents.ts';
import type { Server } from './running.ts';
import { createSession, type ServerPorts } from './session.ts';
import { followWorkspace, whenInitialized } from './follow-workspace.ts';

/** Serves a connection until the client shuts it down. Nothing is read before `initialize`. */
export function startServer(connection: Connection, ports: ServerPorts, version: string): void {
  const server: Server = { stage: 'new', running: undefined };
  connection.onInitialize((params) => {
    const session = createSession(connection, ports, clientOf(params));
    server.running = {
      session,
      diagnostics: new Diagnostics(session),
      inline: new InlineCompletions(session),
    };
    server.stage = 'running';
    session.settings.take(params.initializationOptions);
    session.brands.setWorkspace(foldersIn(params));
    return capabilities(version);
  });
  connection.onInitialized(() => {
    const { running } = server;
    if (!running) return;
    whenInitialized(running).catch((error: unknown) => {
      running.session.log(error);
    });
  });
  connection.onShutdown(async () => {
    server.stage = 'ended';
    const { running } = server;
    server.running = undefined;
    if (!running) return;
    await running.session.timbre.suggestions.policy.flush();
    running.diagnostics.dispose();
    running.session.dispose();
  });
  followDocuments(connection, server);
  followWorkspace(connection, server);
  answerRequests(connection, server);
  connection.listen();
}

const capabilities = (version: string): InitializeResult => ({
  serverInfo: { name: 'Timbre', version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
      resolveProvider: true,
    },
    completionProvider: { triggerCharacters: [QUOTES] },
    inlineCompletionProvider: true,
    codeLensProvider: { resolveProvider: false },
    executeCommandProvider: { commands: Object.values(COMMANDS), workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
});

/** The workspace folders; of older clients, the root. */
function foldersIn(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const root: unknown = new Map(Object.entries(params)).get('rootUri');
  return typeof root === 'string' ? [root] : [];
}
