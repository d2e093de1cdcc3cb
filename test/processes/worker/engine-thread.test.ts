import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { hashBytes } from '../../../src/core/base/bytes/index.ts';
import { StoppedError, type CallOptions, type Remote } from '../../../src/core/base/calls.ts';
import { NO_MEMORY } from '../../../src/core/directions/index.ts';
import { diskFiles, findBrand, type DiskBrand } from '../../../src/host-node/files/brand-folder.ts';
import { storageIn } from '../../../src/host-node/files/storage.ts';
import { EngineThread, restartDelay } from '../../../src/host-node/worker/engine-thread.ts';
import type { Engine } from '../../../src/service/engine/index.ts';
import { sharedBackground } from '../../../src/service/engine/shared-background.ts';
import { Learner } from '../../../src/service/brands/learner.ts';
import { VoiceStore } from '../../../src/service/brands/voice-store.ts';
import { until } from '../../until.ts';

const BACKGROUND = 'src/core/base/background/background.bin';
const FOLDER = 'brand-profiles/harrow-and-pine';
/** Enough to be read in more than one batch. */
const POSTS = 20;
const DRAFT = readFileSync(`${FOLDER}/drafts/autumn-repair-week.md`, 'utf8');

/** One call of each kind that works on a draft or a whole brand. */
function longCalls(
  { analysis, brands, directions, proof, rewrites, suggestions }: Remote<Engine>,
  key: string,
): Record<string, (options: CallOptions) => Promise<unknown>> {
  const draft = { brand: key, text: DRAFT };
  const place = { brand: key, before: 'We mend ', after: '', threshold: 'generous' } as const;
  return {
    prove: (options) => proof.prove({ brand: key, against: [], samples: undefined }, options),
    directions: (options) =>
      directions.suggest({ ...draft, draft: 'a.md', count: 5, memory: NO_MEMORY, seen: [] }, options),
    angleMap: (options) => directions.angleMap({ brand: key }, options),
    check: (options) => analysis.check(draft, options),
    facets: (options) => analysis.facets(draft, options),
    changes: (options) => analysis.changes(draft, options),
    rewrite: (options) => rewrites.rewrite({ ...draft, start: 0, end: DRAFT.length }, options),
    voiceCard: (options) => brands.voiceCard(draft, options),
    suggest: (options) => suggestions.suggest({ ...place, shown: undefined }, options),
    ask: (options) => suggestions.ask({ ...place, shown: undefined }, options),
  };
}

describe('the engine in its thread', function () {
  let folder: string;
  let brand: DiskBrand;
  let thread: EngineThread;
  let workers: Worker[];
  let problems: string[];
  let stops: number[];
  let learner: Learner<DiskBrand>;
  /** The folder in which the learner keeps what it has learned: the same one for all tests that begin with a learned brand. */
  let stores: string;
  /** Is awaited before each file is read. */
  let beforeFile: (path: string) => Promise<void>;

  /** Ends the thread as a crash would: from outside, in the middle of whatever it does. */
  const kill = (): Promise<number> => workers.at(-1)!.terminate();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'timbre-thread-'));
    stores = join(folder, 'stores');
    const packed = new Uint8Array(readFileSync(BACKGROUND));
    // As the build does it: each thread would compute this again.
    const scoring = [hashBytes(packed), sharedBackground(packed).scoringFingerprint()].join(' ');
    await build({
      define: { TIMBRE_SCORING: JSON.stringify(scoring) },
      entryPoints: { 'engine.worker': 'src/host-node/worker/engine.worker.ts' },
      ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs', outdir: folder },
      outExtension: { '.js': '.cjs' },
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    copyFileSync(BACKGROUND, join(folder, 'background.bin'));
    const corpus = join(folder, 'harrow-and-pine', 'corpus');
    mkdirSync(corpus, { recursive: true });
    const files = readdirSync(join(FOLDER, 'corpus')).filter((name) => name.endsWith('.md'));
    for (const name of files.slice(0, POSTS)) copyFileSync(join(FOLDER, 'corpus', name), join(corpus, name));
    const found = await findBrand(join(folder, 'harrow-and-pine'));
    assert.ok(typeof found === 'object');
    brand = found;
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    [workers, problems, stops] = [[], [], []];
    beforeFile = () => Promise.resolve();
    thread = new EngineThread({
      start: () =>
        Promise.resolve({
          background: new Uint8Array(readFileSync(join(folder, 'background.bin'))),
          texts: {},
          folder: resolve(folder),
        }),
      note: (problem) => problems.push(String(problem)),
      spawn: (file, start) => {
        // Without the loader of TypeScript that this process was started with.
        const worker = new Worker(file, { workerData: start, execArgv: [] });
        workers.push(worker);
        return worker;
      },
    });
    thread.onDidStop((count) => stops.push(count));
    const log = {
      info: () => undefined,
      warn: (message: string) => problems.push(message),
      error: (problem: unknown) => problems.push(String(problem)),
    };
    learner = new Learner<DiskBrand>({
      host: thread,
      source: { all: () => Promise.resolve([brand]), onDidChange: () => ({ dispose: () => undefined }) },
      files: {
        ...diskFiles,
        read: async (ofBrand, path, most) => {
          await beforeFile(path);
          return diskFiles.read(ofBrand, path, most);
        },
      },
      stores: new VoiceStore(storageIn(stores), log),
      clock: {
        now: () => Date.now(),
        after: (milliseconds, task) => {
          const timer = setTimeout(task, milliseconds);
          return {
            dispose: () => {
              clearTimeout(timer);
            },
          };
        },
      },
      log,
      showLearning: (_, work) => work(),
    });
  });
  afterEach(() => {
    learner.dispose();
    thread.dispose();
  });

  const posts = async (): Promise<number> =>
    (await thread.engine.brands.summary({ brand: brand.folder })).posts;

  it('starts learning again when killed meanwhile, and reports it once', async () => {
    assert.ok(!existsSync(stores));
    let killed: Promise<number> | undefined;
    const whole = await learner.learn(brand, {
      report: ({ done }) => {
        if (done > 0) killed ??= kill();
      },
    });
    assert.equal(whole, true);
    await killed;
    assert.equal(await posts(), POSTS);
    assert.deepEqual(stops, [1]);
    assert.equal(problems.filter((problem) => problem.includes('stopped')).length, 1, problems.join('\n'));
    assert.equal(workers.length, 2);
  });

  it('starts learning again when killed between two calls', async () => {
    rmSync(stores, { recursive: true, force: true });
    let read = 0;
    let killed: Promise<unknown> | undefined;
    // The second batch waits until the thread has ended, so that no call is running then.
    beforeFile = async () => {
      if (++read > POSTS - 4) await (killed ??= kill());
    };
    assert.equal(await learner.learn(brand, { report: () => undefined }), true);
    assert.equal(await posts(), POSTS);
    assert.deepEqual(stops, [1]);
  });

  it('opens again what was open, unasked, when it is killed at rest', async () => {
    await learner.ready(brand);
    const changed = new Promise<void>((done) => {
      learner.onDidChange(() => {
        done();
      });
    });
    await kill();
    await changed;
    assert.equal(await posts(), POSTS);
    assert.equal(workers.length, 2);
  });

  it('has every call that is under way reject when it is killed, and answers the next ones', async () => {
    await learner.ready(brand);
    const calls = longCalls(thread.engine, brand.folder);
    const under = Object.entries(calls).map(([name, call]) => assert.rejects(call({}), StoppedError, name));
    await kill();
    await Promise.all(under);
    await learner.ready(brand);
    for (const [name, call] of Object.entries(calls)) assert.ok(await call({}), name);
    assert.deepEqual(stops, [1]);
  });

  it('does not start again before its delay is over while it keeps stopping', async () => {
    assert.deepEqual([0, 1, 2, 3, 4].map(restartDelay), [0, 0, 250, 500, 1000]);
    assert.equal(restartDelay(50), 30_000);
    for (let time = 0; time < 3; time++) {
      await thread.engine.brands.knownFiles({ brand: 'nobody' });
      await kill();
    }
    await until('three stops', () => (stops.length === 3 ? true : undefined));
    const stop = new AbortController();
    const waiting = thread.engine.brands.refresh({ brand: 'nobody' }, { signal: stop.signal });
    stop.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
    assert.equal(workers.length, 3);
    assert.deepEqual(await thread.engine.brands.knownFiles({ brand: 'nobody' }), []);
    assert.equal(workers.length, 4);
  });

  it('rejects calls when it cannot be started, and starts once it can', async () => {
    const bad = new EngineThread({
      start: () => Promise.resolve({ background: new Uint8Array(8), texts: {}, folder: resolve(folder) }),
      note: (problem) => problems.push(String(problem)),
    });
    await assert.rejects(bad.engine.brands.knownFiles({ brand: 'nobody' }), StoppedError);
    bad.dispose();
    await assert.rejects(bad.engine.brands.knownFiles({ brand: 'nobody' }), StoppedError);
  });

  it('has every cancelled call reject, and answers the next ones', async () => {
    await learner.ready(brand);
    for (const [name, call] of Object.entries(longCalls(thread.engine, brand.folder))) {
      const stop = new AbortController();
      const under = call({ signal: stop.signal });
      stop.abort();
      await assert.rejects(under, { name: 'AbortError' }, name);
      assert.equal(await posts(), POSTS, name);
      assert.ok(await call({}), name);
    }
    assert.equal(workers.length, 1);
  });

  it('stops a cancelled proof and continues with the next call', async () => {
    await learner.ready(brand);
    const stop = new AbortController();
    const proving = thread.engine.proof.prove(
      { brand: brand.folder, against: [], samples: undefined },
      {
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      },
    );
    await assert.rejects(proving, { name: 'AbortError' });
    assert.equal(await posts(), POSTS);
  });
});
