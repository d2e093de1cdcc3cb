// What the test of the engine in a browser runs in its page: the host's half, and a brand whose files the page fetches.
import { EngineWebWorker } from '../../../src/host-web/worker/engine-web-worker.ts';
import type { WebWorker } from '../../../src/host-web/worker/engine-web-worker.ts';
import { CorpusReader } from '../../../src/service/brands/read-corpus.ts';
import { NO_MEMORY } from '../../../src/core/directions/index.ts';
import type { BrandFiles, BrandFolder } from '../../../src/service/ports.ts';

declare const Worker: new (url: string) => WebWorker;

const KEYS = 300;
const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(path)).arrayBuffer());
const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

const problems: string[] = [];
const host = new EngineWebWorker({
  start: async () => ({
    ...{ program: await textOf('/engine.cjs'), background: await bytesOf('/background.bin'), texts: {} },
  }),
  spawn: () => new Worker('/engine.js'),
  readFile: (name) => textOf(`/${name}`),
  note: (problem) => problems.push(String(problem)),
});
const brand: BrandFolder = {
  folder: 'demo',
  slug: 'harrow-and-pine',
  name: 'Harrow & Pine',
  profileKey: 'a',
};
const files: BrandFiles<BrandFolder> = {
  list: async () => (await textOf('/corpus/')).split('\n'),
  read: async (_, path) => ({ kind: 'bytes', bytes: await bytesOf(`/corpus/${path}`) }),
  readProfile: async () => ({ json: await textOf('/profile.json') }),
  readLedgers: () => Promise.resolve([]),
  readStyles: () => Promise.resolve([]),
  readPins: () => Promise.resolve([]),
  watch: () => ({ dispose: () => undefined }),
};

/** Starts the worker, which is not learning. */
const start = (): Promise<unknown> => host.engine.brands.knownFiles({ brand: brand.folder });

/** Resolves to how long it took, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const learn = (): Promise<number> => timed(() => new CorpusReader(files, host.engine).learn(brand));

const check = (text: string): Promise<number> =>
  timed(() => host.engine.analysis.check({ brand: brand.folder, text }));

/** The draft with one more letter, at places all over it. */
const withKey = (draft: string, key: number): string => {
  const at = Math.floor((draft.length * ((key * 7919) % KEYS)) / KEYS);
  return `${draft.slice(0, at)}${'aeinrst '[key % 8] ?? ''}${draft.slice(at)}`;
};

/** Learns the demo brand, checks a draft key by key, and asks for ghost text and ideas. */
async function run(draft: string): Promise<object> {
  const { engine } = host;
  const request = { brand: brand.folder };
  await start();
  const learnedMs = await learn();
  const summary = await engine.brands.summary(request);
  const { findings, sentences } = await engine.analysis.check({ ...request, text: draft });
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) times.push(await check(withKey(draft, key)));
  const asked = await engine.suggestions.ask({
    ...{
      ...request,
      before: `${draft}\n\nOrder by noon and it goes the `,
      after: '',
      threshold: 'generous',
      shown: undefined,
    },
  });
  const ideas = await engine.directions.suggest({
    ...{ ...request, text: draft, draft: 'draft.md', count: 5, memory: NO_MEMORY, seen: [] },
  });
  return {
    ...{ learnedMs, times, problems, posts: summary.posts },
    findings: findings.map(({ message }) => message),
    marked: sentences.filter(({ flagged }) => flagged).length,
    suggestions: asked.suggestions.map(({ text }) => text),
    ideas: ideas.kind === 'none' ? [] : ideas.directions.map(({ title }) => title),
  };
}

/** Cancels a call, and stops the worker: what pending and later calls answer. */
async function fail(): Promise<object> {
  const { engine } = host;
  const control = new AbortController();
  const cancelled = engine.brands.store({ brand: brand.folder }, { signal: control.signal });
  control.abort(new Error('enough'));
  const after = await cancelled.catch((error: unknown) => String(error));
  host.dispose();
  const ended = await engine.brands.summary({ brand: brand.folder }).catch((error: unknown) => String(error));
  return { after, ended };
}

const key = (draft: string, at: number): Promise<number> => check(withKey(draft, at));

Object.assign(globalThis, { timbreTest: { run, fail, start, learn, check, key } });
