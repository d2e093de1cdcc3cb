import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  createProtocolConnection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { builtProgram } from '../built-program.ts';
import { folderWith, LspClient, messagesOf, startClient, uriIn } from '../../unit/lsp/client.ts';
import { TEA_FILES } from '../../unit/lsp/tea-brand.ts';

const DRAFT = TEA_FILES['tea/drafts/spring.md'] ?? '';

/** The code of the error that a request is answered with. */
async function errorOf(answer: Promise<unknown>): Promise<number | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ResponseError, String(error));
    return error.code;
  }
}

describe('the language server’s protocol', function () {
  let folder: ReturnType<typeof folderWith>;
  let storage: ReturnType<typeof folderWith>;
  let uri: string;
  before(() => {
    folder = folderWith(TEA_FILES);
    storage = folderWith({});
    uri = uriIn(folder.path, 'tea/drafts/spring.md');
  });
  after(() => {
    folder.remove();
    storage.remove();
  });

  const hoverOn = (client: LspClient, params: object) => client.request('textDocument/hover', params);
  const PLACE = { line: 0, character: 12 };

  it('refuses requests before it is initialized and after it was shut down', async () => {
    const { client } = startClient(storage.path);
    assert.equal(
      await errorOf(hoverOn(client, { textDocument: { uri }, position: PLACE })),
      ErrorCodes.ServerNotInitialized,
    );
    await client.initialize([folder.path]);
    assert.equal(await hoverOn(client, { textDocument: { uri }, position: PLACE }), null);
    await client.connection.sendRequest('shutdown');
    assert.equal(
      await errorOf(hoverOn(client, { textDocument: { uri }, position: PLACE })),
      ErrorCodes.InvalidRequest,
    );
    client.connection.dispose();
  });

  describe('malformed messages', () => {
    let started: ReturnType<typeof startClient>;
    before(async () => {
      started = startClient(storage.path);
      await started.client.initialize([folder.path]);
      await started.client.open(uri, DRAFT);
      await started.client.diagnosed(uri, 1);
    });
    after(() => started.client.end());

    const works = async (): Promise<void> => {
      assert.notEqual(await hoverOn(started.client, { textDocument: { uri }, position: PLACE }), null);
    };

    it('are answered as invalid parameters where a request has them', async () => {
      const bad: [method: string, params: object][] = [
        ['textDocument/hover', {}],
        ['textDocument/hover', { textDocument: { uri: 7 }, position: PLACE }],
        ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 0 } }],
        ['textDocument/hover', { textDocument: { uri }, position: { line: 'one', character: 0 } }],
        ['textDocument/codeAction', { textDocument: { uri }, context: { diagnostics: [] } }],
        ['textDocument/completion', { textDocument: { uri } }],
        ['textDocument/inlineCompletion', { textDocument: { uri }, context: {} }],
        ['workspace/executeCommand', { command: 'timbre.server.none' }],
        ['workspace/executeCommand', { command: 'constructor', arguments: [uri] }],
        ['workspace/executeCommand', { command: 'timbre.server.score', arguments: [{ uri }] }],
        ['workspace/executeCommand', { command: 'timbre.server.score', arguments: ['file:///no/such.md'] }],
      ];
      for (const [method, params] of bad)
        assert.equal(
          await errorOf(started.client.request(method, params)),
          ErrorCodes.InvalidParams,
          JSON.stringify(params),
        );
      await works();
    });

    it('are answered as unknown where there is no such method', async () => {
      assert.equal(await errorOf(started.client.request('textDocument/no', {})), ErrorCodes.MethodNotFound);
    });

    it('change nothing where a notification has them', async () => {
      const { connection } = started.client;
      const changes = [
        undefined,
        {},
        { textDocument: { uri } },
        { textDocument: { uri, version: 9 }, contentChanges: [{ range: {} }] },
      ];
      for (const params of changes) await connection.sendNotification('textDocument/didChange', params);
      await connection.sendNotification('textDocument/didOpen', {});
      await connection.sendNotification('textDocument/didClose', { textDocument: {} });
      await connection.sendNotification('workspace/didChangeConfiguration', {});
      await works();
    });

    it('do not end it where they are no JSON', async () => {
      started.toServer.write('Content-Length: 9\r\n\r\n{"no json');
      await works();
    });

    it('positions behind the end are the end', async () => {
      const far = { line: 9_000, character: 9_000 };
      assert.equal(await hoverOn(started.client, { textDocument: { uri }, position: far }), null);
    });
  });

  it('ends work that is cancelled', async () => {
    const { client } = startClient(storage.path);
    await client.initialize([folder.path]);
    await client.open(uri, DRAFT);
    await client.diagnosed(uri, 1);
    const cancelled = new CancellationTokenSource();
    const directions = client.connection.sendRequest(
      'workspace/executeCommand',
      { command: 'timbre.server.directions', arguments: [uri] },
      cancelled.token,
    );
    cancelled.cancel();
    assert.equal(await errorOf(directions), LSPErrorCodes.RequestCancelled);
    assert.notEqual(await hoverOn(client, { textDocument: { uri }, position: PLACE }), null);
    await client.end();
  });

  describe('as a process', () => {
    const start = async (...args: string[]) => {
      const from = [await builtProgram(), '--background', 'src/core/base/background/background.bin'];
      const child = spawn(process.execPath, [...from, 'lsp', '--storage', storage.path, ...args], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      return { client: new LspClient(connection), ended: once(child, 'exit') };
    };

    it('marks drafts, and ends with 0 after it was shut down', async () => {
      const { client, ended } = await start('--stdio');
      await client.initialize([folder.path]);
      await client.open(uri, DRAFT);
      const { diagnostics } = await client.diagnosed(uri, 1);
      assert.match(messagesOf(diagnostics), /premium/);
      await client.connection.sendRequest('shutdown');
      await client.connection.sendNotification('exit');
      assert.deepEqual((await ended)[0], 0);
    });

    it('ends with 1 where it was not shut down before', async () => {
      const { client, ended } = await start('--brand', `${folder.path}/tea`);
      await client.initialize([]);
      await client.connection.sendNotification('exit');
      assert.deepEqual((await ended)[0], 1);
    });
  });
});
