import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Direction } from '../../../src/core/directions/index.ts';
import type { WaysOn } from '../../../src/vscode/writers/ways-on.ts';
import { goodKey, messagesApi } from '../../conformance/messages-api.ts';
import type { Plan } from '../../conformance/plan.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { until } from '../../until.ts';
import { at, draft, remove } from './editor.ts';
import { calm, choose, surroundings, writing, type Surroundings, type Writing } from './writing-desk.ts';

const TEXT = `The old bench stays, but the new one is lower. We planed the top by hand and left the marks.

Nobody asked for marks. Two customers sent theirs back, and one of them rang to say she missed it.
`;
const MARKS = 'We planed the top by hand and left the marks.';

describe('directions of a writer', () => {
  let around: Surroundings;
  let server: ConformanceServer;
  let desk: Writing;
  let ways: WaysOn;
  let document: vscode.TextDocument;
  let storages = 0;

  before(async () => {
    around = surroundings(at('storage-of-writer-directions'));
    ({ document } = await draft('harrow-and-pine/drafts/writer-directions-{n}.md', TEXT));
    const found = await around.ways(document);
    assert.ok(typeof found === 'object');
    ways = found;
  });
  beforeEach(async () => {
    server = await startServer(messagesApi());
    await choose({ kind: 'anthropic', model: 'claude-opus-5-5', address: server.address });
    desk = await writing(around, {
      storage: at(`storage-of-writer-directions-${String(storages++)}`),
      key: goodKey,
      // A stall is waited for; on a busy machine an answer that goes on may pause as well.
      timeouts: { firstByte: 30_000, idle: 3000, whole: 60_000 },
    });
  });
  afterEach(async () => {
    desk.dispose();
    await choose();
    await server.close();
  });
  after(async () => {
    around.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (let count = 0; count < storages; count++)
      await remove(`storage-of-writer-directions-${String(count)}`).catch(() => undefined);
  });

  const SAID = [
    ['The marks stay', 'Begin with the marks that nobody asked for.', 'Which mark would you point at?'],
    [
      'She missed it',
      'Tell how a bench goes back and somebody rings about it.',
      'What did her kitchen lose that day?',
    ],
    [
      'Lower than before',
      'Set the new bench, which is lower, beside the old one.',
      'Whose knees decided the height?',
    ],
  ] as const;
  const card = (at: number, over: object = {}): string => {
    const [title, firstStep, question] = SAID[at]!;
    const answers = [{ title, question, firstStep, probability: 0.05 }];
    return JSON.stringify({ cell: at + 1, thought: '', answers, evidence: [MARKS], ...over });
  };
  const plan = (...cards: readonly string[]): Plan => {
    const json = `{"directions":[${cards.join(',')}]}`;
    // A piece for each card: one ends in the brackets of its evidence.
    return { pieces: json.split(/(?<=\]\})/) };
  };

  async function ask(
    onDirection: (at: number, direction: Direction) => void = () => undefined,
    signal = calm,
    about = { document, ways },
  ): Promise<ReadonlyMap<number, Direction>> {
    const kept = new Map<number, Direction>();
    const tell = (at: number, direction: Direction): void => {
      kept.set(at, direction);
      onDirection(at, direction);
    };
    const { call, planned } = about.ways;
    await desk.direct({ document: about.document, call, planned, onDirection: tell }, signal);
    return kept;
  }

  it('take the place of what was planned, with its cell, the draft’s own passages and their writer', async () => {
    server.plan(plan(card(0), card(1), card(2)));
    const kept = await ask();
    assert.deepEqual([...kept.keys()], [0, 1, 2], desk.noted.join('\n'));
    for (const [at, direction] of kept) {
      assert.equal(direction.title, SAID[at]![0]);
      assert.equal(direction.angle, ways.planned[at]?.angle);
      assert.deepEqual(direction.composer, { kind: 'writer', writer: 'anthropic', model: 'claude-opus-5-5' });
      for (const { text } of direction.evidence) assert.ok(TEXT.includes(text));
    }
    assert.deepEqual(desk.told, []);
    assert.equal((await desk.log.all())[0]?.sentFor, 'directions');
  });

  it('are shown only where they pass: no number, no passage that is not in the draft, nothing twice', async () => {
    const invented = card(0, {
      answers: [{ title: 'Tops', question: 'Who planed 4,812 tops?', firstStep: 'Ask.', probability: 0.1 }],
    });
    const ungrounded = card(1, { evidence: ['Our founder slept on a bench.'] });
    server.plan(plan(invented, ungrounded, card(2)));
    assert.deepEqual([...(await ask()).keys()], [2]);
    server.plan(plan(card(0), card(0, { cell: 2 }), '{"cell":3,"answers":[{"title":"half'));
    assert.deepEqual([...(await ask()).keys()], [0]);
  });

  it('are asked for with what was shown, to the byte', async () => {
    // A brand that nobody was shown directions for: what was shown lately comes last, in the editor's own session alone.
    const { document: fresh } = await draft('corvane/drafts/writer-directions-{n}.md', TEXT);
    const planned = await around.ways(fresh);
    assert.ok(typeof planned === 'object');
    // Looking at a request changes nothing about the next.
    assert.deepEqual(await around.ways(fresh), planned);
    await vscode.commands.executeCommand('timbre.previewRequest', 'directions');
    const page = await until('the page', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'timbre-request' ? shown.getText() : undefined;
    });
    assert.equal(server.exchanges.length, 0);
    server.plan(plan(card(0)));
    await ask(undefined, undefined, { document: fresh, ways: planned });
    assert.ok(page.split('\n').includes(server.exchanges[0]!.request.body.toString('utf8')), page);
  });

  /** How many frames of an answer come up to its first card: behind it stand the other pieces, and three frames that end it. */
  async function framesToFirstCard(answer: Plan): Promise<number> {
    server.plan(answer);
    await ask();
    return server.exchanges.at(-1)!.framesSent - 3 - (answer.pieces!.length - 1);
  }

  const FAULTS: readonly (readonly [name: string, plan: Plan, least: number])[] = [
    ['a key that is not accepted', { status: 401 }, 0],
    ['too many requests', { status: 429 }, 0],
    ['overload', { status: 529 }, 0],
    ['a refusal', { stop: 'refusal', pieces: [] }, 0],
    ['an answer that is none', { pieces: ['I would rather write prose.'] }, 0],
  ];
  for (const [name, fault, least] of FAULTS)
    it(`cost only the rest, and one message, in case of ${name}`, async () => {
      server.plan(fault, fault);
      const kept = await ask();
      assert.ok(kept.size >= least && kept.size < 2, [...kept.keys(), ...desk.noted].join('\n'));
      await ask();
      assert.equal(desk.told.length, 1, desk.told.join('\n'));
      for (const said of [...desk.told, ...desk.noted])
        assert.ok(!said.includes(goodKey) && !said.includes('planed'), said);
    });

  for (const where of ['breakAfter', 'stallAfter', 'endAfter', 'errorAfter'] as const)
    it(`keep the card that came before, and cost one message: ${where}`, async () => {
      const answer = plan(card(0), card(1));
      const frames = await framesToFirstCard(answer);
      server.plan({ ...answer, [where]: frames });
      assert.deepEqual([...(await ask()).keys()], [0]);
      assert.equal(desk.told.length, 1, desk.told.join('\n'));
    });

  it('are taken back when nobody waits for them any more', async () => {
    const answer = plan(card(0), card(1), card(2));
    const frames = await framesToFirstCard(answer);
    server.plan({ ...answer, stallAfter: frames });
    const stop = new AbortController();
    const kept = await ask(() => {
      stop.abort();
    }, stop.signal);
    assert.equal(kept.size, 1);
    assert.equal(await server.exchanges.at(-1)!.closed, 'aborted');
    assert.deepEqual(desk.told, []);
  });

  it('are not asked for where the draft does not consent, or none is chosen', async () => {
    const closed = await draft(
      'harrow-and-pine/drafts/writer-directions-{n}.md',
      `---\nconsent: learn\n---\n${TEXT}`,
    );
    const { document: open } = { document };
    document = closed.document;
    assert.equal((await ask()).size, 0);
    assert.equal(desk.told.length, 1);
    document = open;
    await choose();
    assert.equal((await ask()).size, 0);
    assert.equal(server.exchanges.length, 0);
  });
});
