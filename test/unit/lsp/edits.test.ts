import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { draftOf } from '../core/sample-brands.ts';
import { folderWith, startClient, uriIn, type LspClient } from './client.ts';

/** `TIMBRE_LSP_EDITS=10000` checks as many; the usual run a few. */
const EDITS = Number(process.env['TIMBRE_LSP_EDITS'] ?? 240);
/** Edits of one document before its diagnostics are compared. */
const EDITS_EACH = 40;

const PIECES = [
  ...['a', ' ', '.', '\n', '\n\n', '# ', '- ', '> ', '`', '*', '😀', 'é', '\r\n', '---\n'],
  ...['premium', 'plain words', 'We are thrilled to unveil a game-changing solution! ', 'guaranteed', '12 %'],
];

/** An edit by fractions of the text that is there when it is made. */
const edit = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 25 }),
  text: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
  isWhole: fc.nat({ max: 60 }).map((number) => number === 0),
});

describe('a document after random edits', function () {
  this.timeout(20 * 60_000);
  let storage: ReturnType<typeof folderWith>;
  let incremental: LspClient;
  let fresh: LspClient;

  before(async () => {
    storage = folderWith({});
    [incremental, fresh] = [startClient(storage.path).client, startClient(storage.path).client];
    for (const client of [incremental, fresh]) await client.initialize(['brand-profiles/fizzwick']);
  });
  after(async () => {
    await incremental.end();
    await fresh.end();
    storage.remove();
  });

  /** Without the order in which clients get them. */
  const sorted = (diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics.map((one) => JSON.stringify(one)).sort();

  it(`has the diagnostics of the same text opened anew (${String(EDITS)} edits)`, async () => {
    const runs = Math.ceil(EDITS / EDITS_EACH);
    let marks = 0;
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: EDITS_EACH, maxLength: EDITS_EACH }), async (edits) => {
        const uri = uriIn('brand-profiles/fizzwick', `drafts/random-${String(number++)}.md`);
        let document = TextDocument.create(
          uri,
          'markdown',
          1,
          draftOf('fizzwick', 'retailer-notice').slice(0, 1200),
        );
        await incremental.open(uri, document.getText());
        for (const [at, { start, length, text, isWhole }] of edits.entries()) {
          const from = Math.floor(start * document.getText().length);
          const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
          const change = isWhole ? { text: document.getText() + text } : { range, text };
          document = TextDocument.update(document, [change], at + 2);
          await incremental.change(uri, at + 2, [change]);
        }
        const last = edits.length + 1;
        await incremental.save(uri);
        await incremental.diagnosed(uri, last);
        // What is said of the last version while its sentence is written is followed by what is said of all of it.
        await incremental.request('textDocument/codeLens', { textDocument: { uri } });
        const kept = incremental.diagnostics.get(uri)!.diagnostics;
        await fresh.open(uri, document.getText());
        const { diagnostics } = await fresh.diagnosed(uri, 1);
        assert.deepEqual(sorted(kept), sorted(diagnostics));
        marks += diagnostics.length;
        for (const client of [incremental, fresh])
          await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      }),
      { numRuns: runs, endOnFailure: true },
    );
    assert.ok(marks > runs, 'texts without marks would prove nothing');
  });
});
