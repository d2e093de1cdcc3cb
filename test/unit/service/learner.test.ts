import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/base/event.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { Learner } from '../../../src/service/brands/learner.ts';
import type { EntryReport } from '../../../src/service/engine/index.ts';
import type { BrandFolder, Clock } from '../../../src/service/ports.ts';
import { bytesOf, engineOn } from '../core/sample-brands.ts';
import { HandClock } from './hand-host.ts';

const POST = 'pot.md';
const LEDGER = { name: 'pots.yaml', text: 'claims:\n  - text: Every pot is fired twice\n' };
const TEA = { folder: 'tea', slug: 'tea', name: 'Tea' };
const nothing = { dispose: () => undefined };

interface Disk {
  brand: BrandFolder;
  profile: string | undefined;
  posts?: readonly string[];
}

/** A learner of one brand with a post and a ledger, whose files nobody watches. */
function learnerOf(disk: Disk, changed = new Emitter<undefined>(), clock: Clock = new HandClock()) {
  let stored: Uint8Array | undefined;
  const engine = engineOn('2026-06-01');
  const learner = new Learner<BrandFolder>({
    host: { engine: inProcess(engine), onDidStop: () => nothing },
    source: { all: () => Promise.resolve([disk.brand]), onDidChange: changed.event },
    files: {
      list: () => Promise.resolve(disk.posts ?? [POST]),
      read: () => Promise.resolve({ kind: 'bytes', bytes: bytesOf('The blue pot is back.\n') }),
      readProfile: () => Promise.resolve({ json: disk.profile }),
      readLedgers: () => Promise.resolve([LEDGER]),
      readStyles: () => Promise.resolve([]),
      readPins: () => Promise.resolve([]),
      watch: () => nothing,
    },
    stores: {
      read: () => Promise.resolve(stored),
      write: (_, bytes) => {
        stored = bytes;
        return Promise.resolve();
      },
      remove: () => Promise.resolve(),
    },
    clock,
    log: { info: () => undefined, warn: () => undefined, error: (error) => assert.fail(String(error)) },
    showLearning: (_, work) => work(),
  });
  return { engine, learner, isStored: () => stored !== undefined };
}

describe('the learner of brands', () => {
  it('reports a brand that is opened again with another profile, once its ledger is read', async () => {
    const changed = new Emitter<undefined>();
    const disk: Disk = { brand: { ...TEA, profileKey: 'one' }, profile: undefined };
    const { engine, learner, isStored } = learnerOf(disk, changed);
    await learner.learn(disk.brand);
    assert.ok(isStored());
    disk.brand = { ...TEA, profileKey: 'two' };
    const entries = new Promise<EntryReport[] | undefined>((resolve) => {
      learner.onDidChange(({ profileKey }) => {
        if (profileKey === 'two') resolve(engine.ledgers.entries({ brand: 'tea' }));
      });
    });
    changed.fire(undefined);
    assert.deepEqual(
      (await entries)?.map(({ entry }) => entry.text),
      ['Every pot is fired twice'],
    );
    learner.dispose();
  });

  it('has forgotten a post without consent when it has caught up, also where no watcher told of the profile', async () => {
    const disk: Disk = { brand: { ...TEA, profileKey: 'one' }, profile: undefined };
    const { engine, learner } = learnerOf(disk);
    const learned = async (): Promise<boolean> =>
      JSON.stringify(await engine.posts.held({ brand: 'tea' })).includes('blue pot');
    await learner.learn(disk.brand);
    assert.ok(await learned());
    disk.profile = JSON.stringify({ name: 'Tea', consent: { learn: true, paths: { [POST]: 'none' } } });
    await learner.catchUp(disk.brand);
    assert.ok(!(await learned()));
    learner.dispose();
  });

  it('takes up, some time after it was opened, a post that no watcher told of', async () => {
    const clock = new HandClock();
    const disk: Disk = { brand: { ...TEA, profileKey: undefined }, profile: undefined, posts: [] };
    const { engine, learner } = learnerOf(disk, undefined, clock);
    await learner.learn(disk.brand);
    disk.posts = [POST];
    const told = new Promise((resolve) => learner.onDidChange(resolve));
    clock.pass(30_000);
    await told;
    assert.equal(engine.brands.summary({ brand: 'tea' }).posts, 1);
    learner.dispose();
  });
});
