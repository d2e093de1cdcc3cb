import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Writer } from '../../../src/core/writer/index.ts';
import { chatCompletions, chatModel } from '../../conformance/chat-completions.ts';
import { goodKey, messagesApi } from '../../conformance/messages-api.ts';
import { ollamaApi, ollamaModel } from '../../conformance/ollama-api.ts';
import type { Plan, Protocol } from '../../conformance/plan.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { countTokens } from '../../../src/vscode/writers/count-tokens.ts';
import { sleep, until } from '../../until.ts';
import { at, draft, remove, type, write } from './editor.ts';
import {
  calm,
  choose,
  cursorPlace,
  editorModels,
  surroundings,
  writing,
  type Surroundings,
  type Writing,
} from './writing-desk.ts';

const SERVERS: readonly {
  readonly kind: Exclude<Writer['kind'], 'vscode'>;
  readonly model: string;
  readonly protocol: () => Protocol;
}[] = [
  { kind: 'anthropic', model: 'claude-opus-5-5', protocol: messagesApi },
  { kind: 'openai-compatible', model: chatModel, protocol: chatCompletions },
  { kind: 'ollama', model: ollamaModel, protocol: ollamaApi },
];

const TEXT = 'The kettle is on.\n\nWe bake the bread early and';
const GOOD = ' put it on the table.';
const answering = (...options: readonly string[]): Plan => {
  const json = JSON.stringify({ options });
  return { pieces: [json.slice(0, 9), json.slice(9)] };
};

describe('writers', () => {
  let desk: Writing | undefined;
  let server: ConformanceServer | undefined;
  let storages = 0;
  let storage = at('storage-of-writers');
  let around: Surroundings;

  before(() => {
    around = surroundings(storage);
  });
  after(() => {
    around.dispose();
  });

  async function begin(
    { kind, model, protocol }: (typeof SERVERS)[number],
    options: { readonly isTrusted?: boolean; readonly pause?: number; readonly idle?: number } = {},
  ): Promise<{ desk: Writing; server: ConformanceServer }> {
    server = await startServer(protocol());
    await choose({ kind, model, address: server.address }, options.pause);
    storage = at(`storage-of-writers-${String(storages++)}`);
    desk = await writing(around, {
      storage,
      key: goodKey,
      timeouts: { firstByte: 30_000, idle: options.idle ?? 30_000, whole: 60_000 },
      ...options,
    });
    return { desk, server };
  }

  const [anthropic, , ollama] = SERVERS;
  assert.ok(anthropic && ollama);

  /** A draft with the cursor at its end. */
  async function cursorAtEnd(text = TEXT): Promise<vscode.TextEditor> {
    const editor = await draft('harrow-and-pine/drafts/writers-{n}.md', text);
    const end = editor.document.positionAt(text.length);
    editor.selection = new vscode.Selection(end, end);
    await sleep(50);
    return editor;
  }

  const offered = ({ offers }: Writing, editor: vscode.TextEditor): string | undefined =>
    offers.ready(cursorPlace(editor))?.text;

  /** Has the writer asked for the cursor's place, and waits until it has answered, or failed. */
  async function askAt(
    { offers, log }: Writing,
    editor: vscode.TextEditor,
    embedded?: string,
  ): Promise<void> {
    const before = (await log.all()).length;
    const offer =
      embedded === undefined
        ? undefined
        : { text: embedded, probability: 1, source: 'embedded', evidence: [] };
    // By hand: whoever asks is shown what may be wrong.
    offers.consider(cursorPlace(editor, true), offer, calm);
    await until('the end of a request', async () => {
      const records = await log.all();
      return records.length > before && records.every(({ outcome }) => outcome !== 'sent') ? true : undefined;
    });
    await sleep(100);
  }

  afterEach(async () => {
    desk?.dispose();
    await choose();
    await server?.close();
    [desk, server] = [undefined, undefined];
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const speaker of SERVERS) {
    it(`of the kind ${speaker.kind} offer what passes the checks, and only once a place`, async () => {
      const { desk: now, server: there } = await begin(speaker);
      const editor = await cursorAtEnd();
      there.plan(answering(GOOD));
      let changes = 0;
      const subscription = now.offers.onDidChange(() => changes++);
      await askAt(now, editor);
      assert.equal(await until('the offer', () => offered(now, editor)), GOOD);
      assert.deepEqual(now.told, []);
      assert.equal(changes, 1);
      now.offers.consider(cursorPlace(editor), undefined, calm);
      await sleep(300);
      assert.equal(there.exchanges.length, 1);
      subscription.dispose();
    });

    it(`of the kind ${speaker.kind} are shown to the byte before they are asked, and in the log afterwards`, async () => {
      const { desk: now, server: there } = await begin(speaker);
      const editor = await cursorAtEnd();
      await vscode.commands.executeCommand('timbre.previewRequest', 'continue');
      const page = await until('the page', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.uri.scheme === 'timbre-request' ? document.getText() : undefined;
      });
      assert.equal(there.exchanges.length, 0);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.window.showTextDocument(editor.document);
      there.plan(answering(GOOD));
      await askAt(now, editor);
      const { request } = there.exchanges[0]!;
      const body = request.body.toString('utf8');
      assert.ok(page.split('\n').includes(body), page);
      assert.ok(page.includes(`${request.method} ${there.address}${request.path}`));
      const [record] = await now.log.all();
      const found = await now.log.find(record?.id ?? '');
      assert.ok(found);
      assert.deepEqual(Buffer.from(found.body), request.body);
      assert.equal(found.record.outcome, 'answered');
      assert.equal(found.record.bytes, request.body.length);
      for (const kept of [page, JSON.stringify(record), body, ...now.told, ...now.noted])
        assert.ok(!kept.includes(goodKey));
    });
  }

  it('write ghost text in the editor once the typing rests, and it is taken like any other', async () => {
    server = await startServer(ollamaApi());
    server.plan(answering(GOOD, ' put it on the shelf.'));
    await choose({ kind: 'ollama', model: ollamaModel, address: server.address }, 200);
    const editor = await cursorAtEnd(TEXT.slice(0, -2));
    await type('nd');
    const there = server;
    await until('the request', () => there.exchanges[0]);
    const taken = await until('the ghost text', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      return editor.document.getText() === TEXT ? undefined : editor.document.getText();
    });
    assert.equal(taken, TEXT + GOOD);
    assert.equal(there.exchanges.length, 1);
  });

  it('never have an invented number shown', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    there.plan(answering(' sell 4,812 loaves a day.', ' have done so since 1874.', GOOD));
    await askAt(now, editor);
    assert.equal(await until('what passes', () => offered(now, editor)), GOOD);
  });

  it('go on from what the embedded writer offers', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    there.plan(answering(' bring it to you.', GOOD));
    await askAt(now, editor, ' put it');
    assert.equal(await until('the offer', () => offered(now, editor)), GOOD);
  });

  const FAULTS: readonly (readonly [name: string, plan: Plan])[] = [
    ['a key that is not accepted', { status: 401 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '60' } }],
    ['overload', { status: 529 }],
    ['a request that is not accepted', { status: 400 }],
    ['a refusal', { ...answering(GOOD), stop: 'refusal' }],
    ['a broken connection', { ...answering(GOOD), breakAfter: 2 }],
    ['an answer cut short', { ...answering(GOOD), endAfter: 2 }],
    ['a stall', { ...answering(GOOD), stallAfter: 2 }],
    ['an error amid the answer', { ...answering(GOOD), errorAfter: 2 }],
    ['an answer that is none', { pieces: ['I would rather write prose.'] }],
  ];
  for (const [name, plan] of FAULTS)
    it(`cost nothing but their offer, and one message, in case of ${name}`, async () => {
      const { desk: now, server: there } = await begin(anthropic, name === 'a stall' ? { idle: 500 } : {});
      const editor = await cursorAtEnd();
      there.plan(plan, plan);
      await askAt(now, editor);
      await type('.');
      now.offers.consider(cursorPlace(editor), undefined, calm);
      await sleep(400);
      assert.equal(editor.document.getText(), `${TEXT}.`);
      assert.equal(offered(now, editor), undefined);
      await until('the message', () => now.told[0]);
      assert.equal(now.told.length, 1, now.told.join('\n'));
      for (const said of [...now.told, ...now.noted])
        assert.ok(!said.includes(goodKey) && !said.includes('kettle'));
    });

  it('count a request’s tokens when told to, and that is noted as well', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    await countTokens({ desk: now.desk, drafts: now.drafts, notify: (message) => now.told.push(message) });
    assert.match(now.told.join(), /^Anthropic counts [\d,.]+ tokens/);
    assert.deepEqual(
      there.exchanges.map(({ request }) => request.path),
      ['/v1/messages/count_tokens'],
    );
    assert.equal((await now.log.all())[0]?.sentFor, 'count');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('are not asked again with a key that was not accepted', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    there.plan({ status: 401 });
    await askAt(now, editor);
    await type('.');
    now.offers.consider(cursorPlace(editor, true), undefined, calm);
    await sleep(300);
    assert.equal(there.exchanges.length, 1);
  });

  it('are stopped by a key that disagrees, and not by one that agrees', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    there.plan({ ...answering(GOOD), stallAfter: 2 });
    const standing = { text: ' put it', probability: 1, source: 'embedded', evidence: [] };
    now.offers.consider(cursorPlace(editor), standing, calm);
    await there.stalled();
    await type(' pu');
    await sleep(100);
    assert.equal(await there.connections(), 1);
    await type('n');
    await there.exchanges[0]!.closed;
    await until('the note of it', async () => (await now.log.all())[0]?.outcome === 'aborted' || undefined);
    assert.deepEqual(now.told, []);
  });

  it('are never asked while the keys go on', async () => {
    const { desk: now, server: there } = await begin(anthropic, { pause: 1500 });
    const editor = await cursorAtEnd();
    for (const key of ' put') {
      await type(key);
      now.offers.consider(cursorPlace(editor), undefined, calm);
      await sleep(80);
    }
    assert.equal(there.exchanges.length, 0);
    await until('the request after the pause', () => there.exchanges[0]);
    assert.ok(there.exchanges[0]?.request.body.toString('utf8').includes('early and put'));
  });

  it('are asked by hand only where the pause is 0', async () => {
    const { desk: now, server: there } = await begin(ollama, { pause: 0 });
    const editor = await cursorAtEnd();
    now.offers.consider(cursorPlace(editor), undefined, calm);
    await sleep(300);
    assert.equal(there.exchanges.length, 0);
    now.offers.consider(cursorPlace(editor, true), undefined, calm);
    await until('the request', () => there.exchanges[0]);
  });

  it('get nothing where none is chosen or the workspace is not trusted', async () => {
    const { desk: now, server: there } = await begin(anthropic, { isTrusted: false });
    const editor = await cursorAtEnd();
    now.offers.consider(cursorPlace(editor, true), undefined, calm);
    await sleep(300);
    now.dispose();
    desk = await writing(around, { storage, key: goodKey });
    await choose();
    desk.offers.consider(cursorPlace(editor, true), undefined, calm);
    await vscode.commands.executeCommand('timbre.previewRequest', 'continue');
    await sleep(300);
    assert.equal(there.exchanges.length, 0);
    assert.equal(await there.connections(), 0);
    assert.deepEqual(await desk.log.all(), []);
  });

  it('get nothing of a draft that does not consent, of a post, and of no brand’s draft; it is said once', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const closed = await cursorAtEnd(`---\nconsent: learn, quote\n---\n\n${TEXT}`);
    for (let count = 0; count < 2; count++) {
      now.offers.consider(cursorPlace(closed, true), undefined, calm);
      await until('the message', () => now.told[0]);
      await sleep(500);
    }
    assert.equal(now.told.length, 1);
    const post = await draft('harrow-and-pine/corpus/writers-{n}.md', TEXT);
    now.offers.consider(cursorPlace(post, true), undefined, calm);
    await sleep(300);
    const nobodys = await draft('notes-of-writers-{n}.md', TEXT);
    now.offers.consider(cursorPlace(nobodys, true), undefined, calm);
    await sleep(300);
    assert.equal(there.exchanges.length, 0);
    assert.equal(now.told.length, 1);
    await vscode.workspace.fs.delete(post.document.uri);
  });

  it('get nothing when it cannot be noted', async () => {
    const { desk: now, server: there } = await begin(anthropic);
    const editor = await cursorAtEnd();
    // A file stands where the folder of the log would.
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(storage, 'requests'), new Uint8Array([1]));
    now.offers.consider(cursorPlace(editor, true), undefined, calm);
    await until('the message', () => now.told[0]);
    assert.equal(there.exchanges.length, 0);
    assert.equal(now.told.length, 1);
  });

  it('get no word of posts without consent to be sent', async () => {
    const canary = 'Zaunkoenigwinter';
    const secret = `The ${canary} bread is proved overnight. Our ${canary} oven is warm, and the ${canary} loaf is round.`;
    for (let count = 0; count < 8; count++)
      await write(
        `canaries/corpus/secret-${String(count)}.md`,
        `# A ${canary} morning\n\n${secret}\n\n${secret}\n`,
      );
    await write(
      'canaries/corpus/open.md',
      '---\nconsent: learn, quote, send\n---\n\nThe bread is proved overnight. Our oven is warm, and the loaf is round. Bring a bag, or take one of ours, and tell us how thick you like the slices cut. Come early.\n',
    );
    const text =
      'The bread is proved overnight, but nobody sees it. Our loaf is round. The bread is warm, and our';
    const received: string[] = [];
    const ask = async (now: Writing): Promise<void> => {
      const editor = await draft('canaries/drafts/draft-{n}.md', text);
      const end = editor.document.positionAt(text.length);
      editor.selection = new vscode.Selection(end, end);
      await sleep(100);
      now.offers.consider(cursorPlace(editor, true), undefined, calm);
      await until('a request', async () => ((await now.log.all()).length > 0 ? true : undefined));
      const request = await now.drafts.toRewrite(editor.document, { start: 0, end: text.length });
      assert.ok(typeof request !== 'string');
      await now.desk.ask(request, (answer) => answer, new AbortController().signal).catch(() => undefined);
      const found = await around.ways(editor.document);
      assert.ok(typeof found === 'object');
      const directed = await now.drafts.toDirect(editor.document, found.call, found.planned);
      assert.ok(typeof directed !== 'string');
      await now.desk
        .ask(directed.request, (answer) => answer, new AbortController().signal)
        .catch(() => undefined);
      for (const { id, quotes } of await now.log.all()) {
        const found = await now.log.find(id);
        received.push(Buffer.from(found?.body ?? []).toString('utf8'));
        assert.deepEqual(
          quotes.filter((quote) => quote !== 'open.md'),
          [],
        );
      }
    };
    for (const speaker of SERVERS) {
      const { desk: now, server: there } = await begin(speaker);
      there.plan(answering(' oven'), answering(text), answering(text));
      await ask(now);
      assert.equal(there.exchanges.length, 3, speaker.kind);
      for (const { request } of there.exchanges)
        received.push(request.body.toString('utf8'), JSON.stringify(request.headers), request.path);
      now.dispose();
      await there.close();
    }
    await choose({ kind: 'vscode', model: 'quill/plain', address: '' });
    const lm = editorModels(received, [JSON.stringify({ options: [' oven'] })]);
    desk = await writing(around, { storage: at('storage-of-writers-vscode'), key: goodKey, lm });
    await ask(desk);
    assert.ok(received.length >= 24);
    for (const bytes of received) assert.ok(!bytes.toLowerCase().includes(canary.toLowerCase()));
    assert.ok(received.some((bytes) => bytes.includes('The bread is warm')));
    // What may be sent is: this brand has no more than it to show.
    assert.ok(received.some((bytes) => bytes.includes('Come early.')));
    await remove('canaries');
  });

  it('of VS Code’s own are never asked by the keys', async () => {
    const received: string[] = [];
    await choose({ kind: 'vscode', model: 'quill/plain', address: '' });
    const lm = editorModels(received, [JSON.stringify({ options: [GOOD] })]);
    desk = await writing(around, {
      storage: at(`storage-of-writers-${String(storages++)}`),
      key: goodKey,
      lm,
    });
    const editor = await cursorAtEnd();
    desk.offers.consider(cursorPlace(editor), undefined, calm);
    await sleep(300);
    assert.deepEqual(received, []);
    desk.offers.consider(cursorPlace(editor, true), undefined, calm);
    await until('the request', () => received[0]);
  });

  it('can be asked for nothing by a workspace', async () => {
    server = await startServer(ollamaApi());
    const workspace = vscode.workspace.getConfiguration('timbre.ai');
    for (const [name, value] of [
      ['provider', 'ollama'],
      ['address', server.address],
      ['model', ollamaModel],
    ] as const)
      await assert.rejects(async () => workspace.update(name, value, vscode.ConfigurationTarget.Workspace));
    await write(
      '.vscode/settings.json',
      JSON.stringify({
        'timbre.ai.provider': 'ollama',
        'timbre.ai.address': server.address,
        'timbre.ai.model': ollamaModel,
      }),
    );
    await sleep(500);
    assert.equal(vscode.workspace.getConfiguration('timbre.ai').get('provider'), 'none');
    await remove('.vscode');
  });
});
