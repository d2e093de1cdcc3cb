import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/base/event.ts';
import { WriterError } from '../../../src/core/writer/index.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { DraftRequests } from '../../../src/service/drafts/draft-requests.ts';
import type { BrandFolder, ListedStorage, Memory, Secrets } from '../../../src/service/ports.ts';
import { writerChoice, type WriterSettings } from '../../../src/service/writers/chosen-writer.ts';
import { createWriters, type Writers } from '../../../src/service/writers/create-writers.ts';
import type { WriterNotice } from '../../../src/service/writers/writer-notice.ts';
import { createWriter } from '../../../src/writers/index.ts';
import { ollamaApi, ollamaModel } from '../../conformance/ollama-api.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { until } from '../../until.ts';
import { learnedEngine, TODAY } from '../core/sample-brands.ts';
import { Draft, HandClock } from './hand-host.ts';

const BRAND = 'harrow-and-pine';
const TEXT = 'The kettle is on.\n\nWe bake the bread early and';
const GOOD = ' put it on the table.';
const PAUSE = 600;

describe('language models as writers, without an editor', () => {
  const brand: BrandFolder = { folder: BRAND, slug: BRAND, name: 'Harrow & Pine', profileKey: undefined };
  let requests: DraftRequests<Draft, BrandFolder>;
  let server: ConformanceServer;
  let settings: WriterSettings;
  let writers: Writers<Draft>;
  let notices: WriterNotice[];
  let clock: HandClock;
  let draft: Draft;
  let files: Map<string, Uint8Array>;
  let isDiskFull: boolean;
  const changes = new Emitter<unknown>();
  const moves = new Emitter<unknown>();

  before(async function () {
    const engine = inProcess(await learnedEngine(TODAY, BRAND));
    requests = new DraftRequests({
      ...{ engine, brandOf: () => Promise.resolve(brand), ready: () => Promise.resolve() },
      ghostText: () => ({ threshold: 'generous', longestCopy: 5 }),
    });
  });

  beforeEach(async () => {
    server = await startServer(ollamaApi());
    settings = { provider: 'ollama', model: ollamaModel, address: server.address, isTrusted: true };
    clock = new HandClock();
    draft = new Draft(TEXT);
    files = new Map();
    isDiskFull = false;
    notices = [];
    const storage: ListedStorage = {
      read: (name) => Promise.resolve(files.get(name)),
      write: (name, bytes) => {
        if (isDiskFull) return Promise.reject(new Error('No space left.'));
        files.set(name, bytes);
        return Promise.resolve();
      },
      remove: (name) => {
        files.delete(name);
        return Promise.resolve();
      },
      list: () => Promise.resolve([...files.keys()]),
      clear: () => {
        files.clear();
        return Promise.resolve();
      },
    };
    let count = 0;
    writers = createWriters<Draft>(
      {
        make:
          () =>
          ({ kind, model, address }, key, observer) =>
            Promise.resolve(createWriter({ kind, model, address }, { key, observer })),
        ...{ secrets: secrets(), memory: memory() },
        requestLog: {
          files: storage,
          timestamp: () => '2026-10-15T08:00:00.000Z',
          uniqueWord: () => `w${String(count++)}`,
        },
        choice: () => writerChoice(settings),
        onDidChangeChoice: changes.event,
        cursor: {
          place: () => ({ document: draft, before: draft.getText(), after: '' }),
          onDidMove: moves.event,
          onDidChangeDocument: () => ({ dispose: () => undefined }),
        },
        ghostTextDelay: () => PAUSE,
      },
      { requests, clock, log: { warn: () => undefined } },
    );
    writers.onDidNotice((notice) => notices.push(notice));
  });

  afterEach(async () => {
    writers.dispose();
    await server.close();
  });

  const place = (asked = false) => ({ document: draft, before: draft.getText(), after: '', asked });
  const going = (): AbortSignal => new AbortController().signal;
  const answer = (...options: readonly string[]): void => {
    server.plan({ pieces: [JSON.stringify({ options })] });
  };

  it('offer what a model suggests once the typing rests, and log the exact bytes that were sent', async () => {
    answer(GOOD);
    writers.offers.consider(place(), undefined, going());
    clock.pass(PAUSE - 1);
    assert.equal(server.exchanges.length, 0);
    clock.pass(1);
    const offer = await until('the offer', () => writers.offers.ready(place()));
    assert.deepEqual([offer.text, offer.source], [GOOD, `ollama:${ollamaModel}`]);
    const [record, ...others] = await writers.requestLog.all();
    assert.deepEqual(others, []);
    assert.equal(record?.outcome, 'answered');
    const found = await writers.requestLog.find(record.id);
    assert.deepEqual(Buffer.from(found?.body ?? []), server.exchanges[0]?.request.body);
    assert.deepEqual(notices, []);
  });

  it('are not asked when the cursor moved away during the pause', async () => {
    writers.offers.consider(place(), undefined, going());
    draft.write('The kettle is off.');
    moves.fire(undefined);
    assert.equal(clock.planned, 0);
    assert.deepEqual(await writers.requestLog.all(), []);
  });

  it('send nothing while none is chosen, the workspace is not trusted, or the draft forbids it', async () => {
    for (const settled of [
      { provider: 'none' },
      { isTrusted: false },
      { model: '' },
      { address: '' },
    ] as const) {
      const usual = settings;
      settings = { ...usual, ...settled };
      writers.offers.consider(place(true), undefined, going());
      assert.equal(clock.planned, 0);
      assert.equal(await writers.rewrite(draft, { start: 0, end: 5 }, going()), undefined);
      settings = usual;
    }
    draft = new Draft(`---\nsend: false\n---\n${TEXT}`);
    assert.equal(await writers.rewrite(draft, { start: 0, end: 5 }, going()), undefined);
    assert.deepEqual(notices, [{ kind: 'not-sent', why: 'no-consent' }]);
    assert.equal(server.exchanges.length, 0);
  });

  it('are asked for versions of a draft with its limits, and log the request as one for variants', async () => {
    draft = new Draft(
      '---\ntitle: Bread\n---\n<!-- Marguerite rings on Monday -->\n\nThe bread is £4 on Friday.\n',
    );
    answer('Bread is £4 on Friday.');
    const call = { channel: 'x', limits: ['At most 280 characters'], variant: undefined, most: 280 };
    assert.deepEqual(await writers.adapt(draft, call, going()), ['Bread is £4 on Friday.']);
    const [record] = await writers.requestLog.all();
    assert.deepEqual([record?.sentFor, record?.outcome], ['adapt', 'answered']);
    const sent = server.exchanges[0]?.request.body.toString('utf8') ?? '';
    for (const told of ['The bread is £4 on Friday.', 'Channel: x', 'At most 280 characters'])
      assert.ok(sent.includes(told), told);
    for (const kept of ['Marguerite', 'title: Bread']) assert.ok(!sent.includes(kept), kept);
    draft = new Draft(`---\nsend: false\n---\n${TEXT}`);
    assert.equal(await writers.adapt(draft, call, going()), undefined);
    assert.deepEqual(notices, [{ kind: 'not-sent', why: 'no-consent' }]);
    settings = { ...settings, provider: 'none' };
    assert.equal(await writers.adapt(new Draft(TEXT), call, going()), undefined);
    assert.equal(server.exchanges.length, 1);
  });

  it('send nothing that cannot be logged, and report it once', async () => {
    isDiskFull = true;
    for (let time = 0; time < 2; time++)
      await assert.rejects(writers.rewrite(draft, { start: 0, end: 5 }, going()), WriterError);
    assert.equal(server.exchanges.length, 0);
    assert.deepEqual(notices, [{ kind: 'not-logged' }]);
  });

  it('abort what is under way when another is chosen, and report nothing of it', async () => {
    server.plan({ pieces: ['{"options":'], stallAfter: 1 });
    const asked = assert.rejects(writers.rewrite(draft, { start: 0, end: 5 }, going()), {
      fault: 'aborted',
    });
    await server.stalled();
    changes.fire(undefined);
    await asked;
    assert.equal((await writers.requestLog.all())[0]?.outcome, 'aborted');
    assert.deepEqual(notices, []);
  });

  it('are left alone after a fault until a while has passed, except for a person who asks', async () => {
    server.plan({ status: 500 });
    await assert.rejects(writers.rewrite(draft, { start: 0, end: 5 }, going()), WriterError);
    assert.equal(notices.length, 1);
    const wasAllowed = writers.desk.mayAsk(false);
    clock.pass(60 * 60_000);
    assert.deepEqual([wasAllowed, writers.desk.mayAsk(false)], [false, true]);
  });
});

function secrets(): Secrets {
  const kept = new Map<string, string>();
  const changed = new Emitter<unknown>();
  return {
    onDidChange: changed.event,
    get: (name) => Promise.resolve(kept.get(name)),
    store: (name, value) => {
      kept.set(name, value);
      changed.fire(undefined);
      return Promise.resolve();
    },
    delete: (name) => {
      kept.delete(name);
      changed.fire(undefined);
      return Promise.resolve();
    },
  };
}

function memory(): Memory {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => kept.get(key),
    update: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}
