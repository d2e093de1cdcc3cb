import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from 'vscode-languageserver';
import type { LspSession } from './session.ts';
import type { Running, Server } from './running.ts';

/** Follows the client's settings, and brands that come and go. */
export function followWorkspace(connection: Connection, server: Server): void {
  const withRunning = (handle: (running: Running) => Promise<void>): void => {
    const { running } = server;
    if (running) handle(running).catch(running.session.log);
  };
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    withRunning((running) => readSettings(running, settings));
  });
  connection.onDidChangeWatchedFiles(() => {
    withRunning(({ session }) => session.brands.refresh());
  });
}

/** What is asked of the client once it is ready: its settings, and reports of what only it can see. */
export async function whenInitialized(running: Running): Promise<void> {
  const { session } = running;
  const { client, connection, brands, timbre } = session;
  if (client.canReportFolders)
    connection.workspace.onDidChangeWorkspaceFolders(() => {
      followFolders(session).catch(session.log);
    });
  timbre.learner.onDidChange(() => {
    if (client.canRefreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(session.log);
  });
  if (client.canSendSettings) {
    await readSettings(running, undefined);
    if (client.canRegisterSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'timbre' });
  }
  if (client.canReportWatchedFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.brand.json' }, { globPattern: '**/corpus' }],
    });
  await brands.all();
}

async function followFolders({ connection, brands }: LspSession): Promise<void> {
  const folders = await connection.workspace.getWorkspaceFolders();
  brands.setWorkspace((folders ?? []).map(({ uri }) => uri));
}

/** Takes settings that were sent along; others are asked for. */
async function readSettings({ session, diagnostics }: Running, sent: unknown): Promise<void> {
  if (sent !== undefined && sent !== null) session.settings.take(sent);
  else if (session.client.canSendSettings) {
    const found: unknown = await session.connection.workspace.getConfiguration('timbre');
    // A client without settings of its own keeps those of the start.
    if (found !== undefined && found !== null) session.settings.take(found);
  }
  diagnostics.checkAll();
}
