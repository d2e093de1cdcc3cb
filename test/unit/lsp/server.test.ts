import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DiagnosticSeverity,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type Hover,
  type InitializeResult,
  type InlineCompletionItem,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { until } from '../../until.ts';
import { CAPABLE, folderWith, messagesOf, startClient, uriIn, type LspClient } from './client.ts';
import { SECRET, TEA_FILES } from './tea-brand.ts';

const DRAFT = TEA_FILES['tea/drafts/spring.md'] ?? '';

/** What the first of several suggestions inserts. */
const textOf = ([offer]: readonly InlineCompletionItem[]): string =>
  typeof offer?.insertText === 'string' ? offer.insertText : '';

describe('the language server', function () {
  let folder: ReturnType<typeof folderWith>;
  let storage: ReturnType<typeof folderWith>;
  let client: LspClient;
  let uri: string;
  let initialized: InitializeResult;

  before(async () => {
    folder = folderWith(TEA_FILES);
    storage = folderWith({});
    ({ client } = startClient(storage.path));
    initialized = await client.initialize([folder.path]);
    uri = uriIn(folder.path, 'tea/drafts/spring.md');
    await client.open(uri, DRAFT);
    await client.diagnosed(uri, 1);
  });
  after(async () => {
    await client.end();
    folder.remove();
    storage.remove();
  });

  const at = (text: string, words: string) =>
    TextDocument.create(uri, 'markdown', 1, text).positionAt(text.indexOf(words) + 1);
  const hover = (document: string, position: object) =>
    client.request<(Hover & { contents: MarkupContent }) | null>('textDocument/hover', {
      textDocument: { uri: document },
      position,
    });
  const actionsAt = (position: object, only?: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...(only && { only }) },
    });
  const complete = (document: string, position: object) =>
    client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: document },
      position,
    });

  it('says what it can do', () => {
    const { capabilities, serverInfo } = initialized;
    assert.deepEqual(serverInfo, { name: 'Timbre', version: '1.2.3' });
    assert.equal(capabilities.inlineCompletionProvider, true);
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
  });

  it('shows that a brand is learned', () => {
    assert.deepEqual(client.progress.slice(0, 1), ['begin']);
    assert.equal(client.progress.at(-1), 'end');
  });

  it('marks banned words and other brands’ terms with the severity of the profile', () => {
    const { diagnostics, version } = client.diagnostics.get(uri)!;
    assert.equal(version, 1);
    const marked = diagnostics.map(({ range, severity, source, message }) => ({
      words: DRAFT.slice(range.start.character, range.end.character),
      ...{ range, severity, source, message },
    }));
    const banned = marked.find(({ words }) => words === 'premium');
    assert.equal(banned?.severity, DiagnosticSeverity.Warning);
    assert.equal(banned.source, 'Timbre');
    assert.match(messagesOf(diagnostics), /“premium” is on Leaf & Kettle’s banned list/);
    assert.ok(marked.some(({ words }) => words === 'tea product'));
  });

  it('a hover has the sentences of posts, with links to their lines', async () => {
    const found = await hover(uri, at(DRAFT, 'tea product'));
    const text = found?.contents.value ?? '';
    assert.equal(found?.contents.kind, 'markdown');
    assert.match(text, /How Leaf \\& Kettle writes/);
    assert.match(text, /pack loose leaves|pour loose leaves/);
    assert.match(text, /\(file:\/\/\/\S+\/tea\/corpus\/[ab]\.md#L\d+\)/);
  });

  it('a quick fix writes the brand’s term, as an edit of the draft', async () => {
    const [fix] = await actionsAt(at(DRAFT, 'tea product'), ['quickfix']);
    assert.equal(fix?.isPreferred, true);
    const edits: TextEdit[] = fix.edit?.changes?.[uri] ?? [];
    const changed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, DRAFT), edits);
    assert.match(changed, /loose leaves for you\./);
    assert.doesNotMatch(changed, /tea product/);
  });

  it('a sentence can be ignored in the draft’s front matter', async () => {
    const ignore = (await actionsAt(at(DRAFT, 'premium'))).find(
      ({ title }) => title === 'Ignore this sentence',
    );
    const changed = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, DRAFT),
      ignore?.edit?.changes?.[uri] ?? [],
    );
    const other = uriIn(folder.path, 'tea/drafts/allowed.md');
    await client.open(other, changed);
    const { diagnostics } = await client.diagnosed(other, 1);
    assert.deepEqual(
      diagnostics.filter(({ range }) => changed.split('\n')[range.start.line]?.includes('premium')),
      [],
    );
  });

  it('all safe fixes are one action, which is offered when it is asked for', async () => {
    const all = await actionsAt({ line: 0, character: 0 }, ['source.fixAll']);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['source.fixAll.timbre'],
    );
    assert.deepEqual(
      (await actionsAt({ line: 0, character: 0 })).filter(({ kind }) => kind === 'source.fixAll.timbre'),
      [],
    );
  });

  it('a rewrite of a selection is worked out when it is chosen', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 40 } };
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...{ textDocument: { uri }, range },
      context: { diagnostics: [], only: ['refactor'] },
    });
    const [rewrite] = offered;
    assert.equal(rewrite?.title, 'Rewrite in Leaf & Kettle’s voice');
    assert.equal(rewrite.edit, undefined);
    const resolved = await client.request<CodeAction>('codeAction/resolve', rewrite);
    assert.match(resolved.edit?.changes?.[uri]?.[0]?.newText ?? '', /loose leaves/);
  });

  it('completes terms under the words that the brand does not use, and facts that hold', async () => {
    const items = await complete(uri, { line: 0, character: 3 });
    const term = items.find(({ filterText }) => filterText === 'tea product');
    assert.equal(term?.label, 'loose leaves');
    const facts = items.filter(({ detail }) => detail?.startsWith('Fact')).map(({ label }) => label);
    assert.deepEqual(facts, ['Every tin holds 80 grams.']);
  });

  it('completes brands and channels in front matter', async () => {
    const other = uriIn(folder.path, 'notes/front.md');
    await client.open(other, '---\nbrand: tea\nchannel: \n---\nWe pour.\n');
    assert.deepEqual(
      (await complete(other, { line: 1, character: 7 })).map(({ label }) => label),
      ['tea'],
    );
    assert.deepEqual(
      (await complete(other, { line: 2, character: 9 })).map(({ label }) => label),
      ['newsletter'],
    );
  });

  it('inserts a passage of a post as a quotation after >', async () => {
    const other = uriIn(folder.path, 'tea/drafts/tins.md');
    const text = '# How we pack loose leaves in tins\n\n>';
    await client.open(other, text);
    const [item] = await complete(other, { line: 2, character: 1 });
    assert.match(item?.textEdit?.newText ?? '', /^> .*\n>\n> \[.*\]\(<\.\.\/corpus\/[ab]\.md>\)\n$/);
  });

  it('suggests words that the brand’s posts have', async () => {
    const other = uriIn(folder.path, 'tea/drafts/ghost.md');
    await client.open(other, 'We pour loose ');
    const offered = await client.request<InlineCompletionItem[]>('textDocument/inlineCompletion', {
      ...{ textDocument: { uri: other }, position: { line: 0, character: 14 } },
      context: { triggerKind: 1 },
    });
    assert.match(textOf(offered), /^leaves/);
  });

  it('suggests nothing in a heading', async () => {
    const other = uriIn(folder.path, 'tea/drafts/heading.md');
    await client.open(other, '# We pour loose ');
    const position = { line: 0, character: 16 };
    const context = { triggerKind: 1 };
    assert.deepEqual(
      await client.request('textDocument/inlineCompletion', {
        textDocument: { uri: other },
        position,
        context,
      }),
      [],
    );
  });

  it('says above a draft how it stands, and in full on request', async () => {
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.match(lens?.command?.title ?? '', /^Leaf & Kettle: /);
    const answer = await client.request<{ brand: string }>('workspace/executeCommand', {
      command: lens!.command!.command,
      arguments: [uri],
    });
    assert.equal(answer.brand, 'Leaf & Kettle');
    assert.ok(client.messages.some((message) => message.startsWith('Leaf & Kettle: ')));
  });

  it('no post that may not be quoted is in a hover, a completion, a suggestion or an idea', async () => {
    const other = uriIn(folder.path, 'tea/drafts/canary.md');
    const text = `# The vermilion samovar at dawn\n\nA premium tea product, and the samovar whistles.\n\n${SECRET.slice(0, 14)}\n\n>`;
    await client.open(other, text);
    await client.diagnosed(other, 1);
    const document = TextDocument.create(other, 'markdown', 1, text);
    const told: unknown[] = [client.diagnostics.get(other)];
    for (let offset = 0; offset <= text.length; offset += 3)
      told.push(await hover(other, document.positionAt(offset)));
    for (const offset of [text.length, text.indexOf('\n\nA ') + 2, text.length - 3]) {
      const position = document.positionAt(offset);
      told.push(await complete(other, position));
      told.push(
        await client.request('textDocument/inlineCompletion', {
          ...{ textDocument: { uri: other }, position, context: { triggerKind: 1 } },
        }),
      );
    }
    told.push(
      await client.request('workspace/executeCommand', {
        command: 'timbre.server.directions',
        arguments: [other],
      }),
    );
    const all = JSON.stringify(told);
    assert.match(all, /loose leaves/, 'something of the brand is told');
    for (const canary of ['whistles softly', 'softly at dawn', 'Dawn at the shop', 'c.md'])
      assert.ok(!all.includes(canary), canary);
  });

  it('follows settings: rules turned off, and marks altogether', async () => {
    const send = (timbre: object) =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { timbre } });
    await send({ voiceCheck: { severity: { 'terms/banned': 'off' } } });
    await client.diagnosedAs(uri, ({ diagnostics }) => !messagesOf(diagnostics).includes('banned'));
    await send({ 'voiceCheck.enabled': false });
    await client.diagnosedAs(uri, ({ diagnostics }) => diagnostics.length === 0);
    await send({});
    await client.diagnosedAs(uri, ({ diagnostics }) => messagesOf(diagnostics).includes('banned'));
  });

  it('follows posts on disk, and stores what it learned', async () => {
    await client.request('workspace/executeCommand', { command: 'timbre.server.learn', arguments: [uri] });
    writeFileSync(
      join(folder.path, 'tea/corpus/d.md'),
      'We whisk powdered leaves at noon, slowly. We whisk powdered leaves twice.\n',
    );
    await client.request('workspace/executeCommand', { command: 'timbre.server.learn', arguments: [uri] });
    const text = 'A tea product.\n';
    const other = uriIn(folder.path, 'tea/drafts/whisk.md');
    await client.open(other, `${text}\nWe whisk powdered `);
    await until('the suggestion from the new post', async () => {
      const [offer] = await client.request<InlineCompletionItem[]>('textDocument/inlineCompletion', {
        ...{
          textDocument: { uri: other },
          position: { line: 2, character: 18 },
          context: { triggerKind: 1 },
        },
      });
      return offer && textOf([offer]).startsWith('leaves') ? offer : undefined;
    });
  });

  it('forgets a brand on request', async () => {
    const answer = await client.request('workspace/executeCommand', {
      command: 'timbre.server.forget',
      arguments: [uri],
    });
    assert.deepEqual(answer, { forgotten: 'Leaf & Kettle' });
  });

  it('finds the brands of folders that are added to the workspace', async () => {
    const added = folderWith({
      'ink/corpus/a.md': 'Ink dries.',
      'ink/ink.brand.json': '{"name":"Ink","banned":[{"term":"blot"}]}',
    });
    const draft = uriIn(added.path, 'ink/drafts/a.md');
    try {
      await client.open(draft, 'A blot.\n');
      client.folders = [folder.path, added.path];
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: uriIn(added.path, ''), name: 'ink' }], removed: [] },
      });
      await client.diagnosedAs(draft, ({ diagnostics }) => messagesOf(diagnostics).includes('blot'));
    } finally {
      added.remove();
    }
  });

  it('shows plain text to clients without Markdown', async () => {
    const storage2 = folderWith({});
    const { client: plain } = startClient(storage2.path);
    await plain.initialize([folder.path], { ...CAPABLE, textDocument: {} });
    await plain.open(uri, DRAFT);
    await plain.diagnosed(uri, 1);
    const found = await plain.request<{ contents: MarkupContent }>('textDocument/hover', {
      ...{ textDocument: { uri }, position: at(DRAFT, 'tea product') },
    });
    assert.equal(found.contents.kind, 'plaintext');
    assert.doesNotMatch(found.contents.value, /\*\*|\\|file:/);
    await plain.end();
    storage2.remove();
  });
});
