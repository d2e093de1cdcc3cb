import assert from 'node:assert/strict';
import { trace } from '@opentelemetry/api';
import { WriterError } from '../../../src/core/writer/index.ts';
import { createWriter } from '../../../src/writers/index.ts';
import { usualPieces } from '../../conformance/messages-api.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { outcome, request, speakers, writerAt } from './asking.ts';
import { watchProcess, type LeftBehind } from './left-behind.ts';

const names = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_BASE_URL',
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_LOG',
  'ANTHROPIC_PROFILE',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OLLAMA_HOST',
];

describe('writers in surroundings that would have it otherwise', () => {
  let elsewhere: ConformanceServer;
  let left: LeftBehind;
  const before = new Map(names.map((name) => [name, process.env[name]]));

  beforeEach(async () => {
    elsewhere = await startServer(speakers[0]!.protocol());
    Object.assign(process.env, {
      ANTHROPIC_API_KEY: 'sk-ant-of-somebody-else',
      ANTHROPIC_AUTH_TOKEN: 'token-of-somebody-else',
      ANTHROPIC_BASE_URL: elsewhere.address,
      ANTHROPIC_CUSTOM_HEADERS: [
        'Authorization: Bearer of-somebody-else',
        'X-Api-Key: of-somebody-else',
        'Anthropic-Version: 1999-01-01',
        'User-Agent: somebody-else',
        'Accept: text/html',
        'Content-Type: text/plain',
        'X-Added: by-somebody-else',
      ].join('\n'),
      ANTHROPIC_LOG: 'debug',
      ANTHROPIC_PROFILE: 'somebody-else',
      OPENAI_API_KEY: 'sk-of-somebody-else',
      OPENAI_BASE_URL: elsewhere.address,
      OLLAMA_HOST: elsewhere.address,
    });
    left = watchProcess();
  });
  afterEach(async () => {
    left.stop();
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await elsewhere.close();
  });

  for (const speaker of speakers)
    it(`${speaker.kind} sends where it was told to, what it was told to`, async () => {
      const server = await startServer(speaker.protocol());
      try {
        const { writer } = writerAt(speaker, server);
        assert.equal((await outcome(writer)).text, usualPieces.join(''));
        await writer.models(new AbortController().signal);
        server.plan({ malformedAt: 2 });
        assert.equal((await outcome(writer)).fault, 'malformed');
        server.plan({ status: 500 });
        assert.equal((await outcome(writer)).fault, 'overloaded');
        for (const { request: received } of server.exchanges) {
          assert.ok(!/somebody-else|1999/.test(JSON.stringify(received.headers)));
          assert.ok(
            !Object.keys(received.headers).some((name) => /stainless|api-key|added|trace|baggage/.test(name)),
          );
        }
        assert.equal(elsewhere.exchanges.length, 0);
        assert.deepEqual(left.said, [], 'nothing is logged');
      } finally {
        await server.close();
      }
    });

  it('passes nothing to a tracer', async () => {
    const asked: string[] = [];
    const server = await startServer(speakers[0]!.protocol());
    trace.setGlobalTracerProvider({
      getTracer: (name) => {
        asked.push(name);
        return trace.getTracerProvider().getTracer(name);
      },
    });
    try {
      assert.equal((await outcome(writerAt(speakers[0]!, server).writer)).fault, undefined);
      assert.deepEqual(asked, []);
    } finally {
      trace.disable();
      await server.close();
    }
  });

  it('sends nothing without a key, whatever keys the environment has', async () => {
    const server = await startServer(speakers[0]!.protocol());
    try {
      for (const key of [undefined, '']) {
        const { writer, wires } = writerAt(speakers[0]!, server, { key });
        const { signal } = new AbortController();
        assert.equal((await outcome(writer)).fault, 'no-key');
        await assert.rejects(writer.countTokens!(request, signal), { fault: 'no-key' });
        await assert.rejects(writer.models(signal), { fault: 'no-key' });
        assert.equal(wires.length, 0);
        const preview = await writer.preview(request);
        const withKey = await writerAt(speakers[0]!, server).writer.preview(request);
        assert.deepEqual(preview, withKey, 'what would be sent can be seen before there is a key');
      }
      assert.equal(server.exchanges.length + elsewhere.exchanges.length, 0);
    } finally {
      await server.close();
    }
  });

  it('uses the provider’s own address by default', async () => {
    const wires = await Promise.all(
      (['anthropic', 'ollama'] as const).map((kind) =>
        createWriter({ kind, model: 'm', address: ' ' }, { observer: () => undefined }).preview(request),
      ),
    );
    assert.deepEqual(
      wires.map(({ url }) => url),
      ['https://api.anthropic.com/v1/messages', 'http://localhost:11434/api/chat'],
    );
    assert.throws(
      () => createWriter({ kind: 'openai-compatible', model: 'm' }, { observer: () => undefined }),
      (error) => error instanceof WriterError && error.fault === 'not-found',
    );
    assert.throws(
      () =>
        createWriter(
          { kind: 'anthropic', model: 'm' },
          { key: 'sk-\u201csecret-7\u201d', observer: () => undefined },
        ),
      (error) =>
        error instanceof WriterError && error.fault === 'not-allowed' && !error.message.includes('secret-7'),
    );
    assert.throws(
      () => createWriter({ kind: 'vscode', model: 'm' }, { observer: () => undefined }),
      (error) => error instanceof WriterError && error.fault === 'unavailable',
    );
  });
});
