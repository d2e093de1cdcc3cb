import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DIRECTIONS_SCHEMA } from '../../../src/core/directions/index.ts';
import type { Wire, WriterRequest } from '../../../src/core/writer/index.ts';
import { createWriter, type EditorMessage } from '../../../src/writers/index.ts';
import { goodKey } from '../../conformance/messages-api.ts';
import { startServer, type ConformanceServer, type Exchange } from '../../conformance/server.ts';
import { outcome, patient, request, speakers, writerAt } from './asking.ts';

/** Texts as drafts are, and as they are not: halves of characters, marks of order, control characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\uD83C', 'a\uDF31b', '\uFEFF', '"\\\u2028\u2029\0', '\r\n\r\ndata: [DONE]'),
);
const requests: fc.Arbitrary<WriterRequest> = fc.record({
  purpose: fc.constantFrom('continue', 'rewrite', 'directions'),
  system: text,
  user: text,
  schema: fc.constantFrom(request.schema, DIRECTIONS_SCHEMA),
  maxTokens: fc.integer({ min: 1, max: 8000 }),
  quotes: fc.constant([]),
});

for (const speaker of speakers)
  describe(`exact bytes: ${speaker.kind}`, () => {
    let server: ConformanceServer;
    before(async () => {
      server = await startServer(speaker.protocol());
    });
    after(() => server.close());

    it('shows to the byte what it sends, and reports it to the observer', async () => {
      await fc.assert(
        fc.asyncProperty(requests, async (asked) => {
          const before = server.exchanges.length;
          const { writer, wires } = writerAt(speaker, server);
          const preview = await writer.preview(asked);
          assert.equal(server.exchanges.length, before, 'a preview sends nothing');
          assert.equal(wires.length, 0, 'and is no request');
          await outcome(writer, undefined, asked);
          assert.equal(server.exchanges.length, before + 1);
          sameAs(preview, server.exchanges[before]!, server);
          assert.deepEqual(wires, [preview]);
        }),
        { numRuns: 60 },
      );
    });

    it('reports every other request to the observer to the byte', async () => {
      const before = server.exchanges.length;
      const { writer, wires } = writerAt(speaker, server);
      await writer.models(new AbortController().signal);
      if (writer.countTokens !== undefined)
        assert.ok((await writer.countTokens(request, new AbortController().signal)) > 20);
      const seen = server.exchanges.slice(before);
      assert.equal(wires.length, seen.length);
      wires.forEach((wire, index) => {
        sameAs(wire, seen[index]!, server);
      });
    });

    it('lets no observer change what is sent', async () => {
      const preview = await writerAt(speaker, server).writer.preview(request);
      const { writer } = writerAt(speaker, server, {
        observer: ({ body }) => {
          body.fill(0);
        },
      });
      assert.equal((await outcome(writer)).fault, undefined);
      sameAs(preview, server.exchanges.at(-1)!, server);
    });
  });

/** Headers that every request of Node's has, whatever one asks for. They tell nothing of the user. */
const transport = new Set([
  'host',
  'connection',
  'content-length',
  'accept-language',
  'accept-encoding',
  'sec-fetch-mode',
]);

function sameAs(wire: Wire, { request: received }: Exchange, server: ConformanceServer): void {
  assert.equal(wire.method, received.method);
  const url = new URL(wire.url);
  assert.equal(`${url.origin}${url.pathname}`, `${server.address}${received.path}`);
  assert.equal(url.searchParams.toString(), received.query.toString());
  assert.deepEqual(Buffer.from(wire.body), received.body);
  const sent = Object.entries(received.headers).filter(([name]) => !transport.has(name));
  assert.deepEqual(
    Object.fromEntries(
      sent.map(([name, value]) => [name, value === `Bearer ${goodKey}` ? '(withheld)' : value]),
    ),
    wire.headers,
  );
}

describe('exact bytes: vscode', () => {
  it('shows to the byte what it hands over, and reports it to the observer', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const handed: (readonly EditorMessage[])[] = [];
        const counted: string[] = [];
        const wires: Wire[] = [];
        const writer = createWriter(
          { kind: 'vscode', model: 'house/small' },
          {
            observer: (wire) => void wires.push(wire),
            timeouts: patient,
            lm: {
              select: () =>
                Promise.resolve([
                  {
                    vendor: 'house',
                    family: 'small',
                    name: 'Small',
                    ask: (messages) => {
                      handed.push(messages);
                      return Promise.resolve(
                        (async function* () {
                          yield await Promise.resolve('{}');
                        })(),
                      );
                    },
                    countTokens: (words) => {
                      counted.push(words);
                      return Promise.resolve(words.length);
                    },
                  },
                ]),
            },
          },
        );
        const preview = await writer.preview(asked);
        assert.equal(preview.url, 'vscode-lm:house/small');
        assert.equal((await outcome(writer, undefined, asked)).text, '{}');
        await writer.countTokens!(asked, new AbortController().signal);
        assert.deepEqual(wires, [preview, preview]);
        assert.deepEqual(JSON.parse(Buffer.from(preview.body).toString()), handed[0]);
        assert.deepEqual(
          counted,
          handed[0]!.map(({ content }) => content),
        );
      }),
      { numRuns: 40 },
    );
  });
});
