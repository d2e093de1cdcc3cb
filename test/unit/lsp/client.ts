import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localizeInEnglish } from '../../../src/core/base/localize.ts';
import { VoiceCache } from '../../../src/host-node/files/voice-cache.ts';
import { storageIn } from '../../../src/host-node/files/storage.ts';
import { realClock } from '../../../src/lsp/clock.ts';
import { startServer } from '../../../src/lsp/server.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { createEngine } from '../../../src/service/engine/index.ts';
import { until } from '../../until.ts';

const background = readFileSync('src/core/base/background/background.bin');

/** What common editors can do. */
export const CAPABLE: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  window: { workDoneProgress: true },
  workspace: { workspaceFolders: true, configuration: true },
};

/** A client of the protocol, connected to a server in this process. */
export class LspClient {
  readonly connection: ProtocolConnection;
  /** The last diagnostics by URI. */
  readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  readonly messages: string[] = [];
  /** Kinds of progress in order. */
  readonly progress: string[] = [];
  settings: unknown = null;
  folders: readonly string[] = [];
  readonly #received: (() => void)[] = [];

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.diagnostics.set(params.uri, params);
      for (const receive of this.#received.splice(0)) receive();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      this.progress.push(value.kind);
    });
    connection.onNotification('window/logMessage', () => undefined);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/workspaceFolders', () =>
      this.folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
    );
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.listen();
  }

  async initialize(
    folders: readonly string[],
    capabilities: ClientCapabilities = CAPABLE,
  ): Promise<InitializeResult> {
    const params = {
      processId: null,
      capabilities,
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
    };
    const answer = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return answer;
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** Resolves with the diagnostics of a version of a document. */
  async diagnosed(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const now = this.diagnostics.get(uri);
      if (now?.version === version) return now;
      await new Promise<void>((resolve) => this.#received.push(resolve));
    }
  }

  /** Resolves with the first diagnostics that are as wanted. */
  diagnosedAs(
    uri: string,
    isWanted: (given: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    return until('the diagnostics', () => {
      const now = this.diagnostics.get(uri);
      return now && isWanted(now) ? now : undefined;
    });
  }

  request<Answer>(method: string, params: object): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, params);
  }

  async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** A server in this process with a client, and what is written to it as bytes. */
export function startClient(storage: string): { readonly client: LspClient; readonly toServer: PassThrough } {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const engine = createEngine({ background, today: () => '2026-10-15', pause });
  startServer(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    {
      engine: inProcess(engine),
      clock: realClock,
      storage: storageIn(storage),
      learned: new VoiceCache(join(storage, 'voices'), 'test').storeFor(({ disk }) => disk.folder),
      brandFolders: [],
      localize: localizeInEnglish,
    },
    '1.2.3',
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return { client: new LspClient(connection), toServer };
}

/** A folder with files, and what removes it. */
export function folderWith(files: Readonly<Record<string, string>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'timbre-lsp-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export const uriIn = (folder: string, name: string): string => pathToFileURL(join(folder, name)).href;

/** The messages of diagnostics, one a line. */
export const messagesOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value)).join('\n');
