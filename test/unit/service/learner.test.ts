import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/base/event.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { Learner } from '../../../src/service/brands/learner.ts';
import type { EntryReport } from '../../../src/service/engine/index.ts';
import type { BrandFolder } from '../../../src/service/ports.ts';
import { bytesOf, engineOn } from '../core/sample-brands.ts';

const POST = 'pot.md';
const LEDGER = { name: 'pots.yaml', text: 'claims:\n  - text: Every pot is fired twice\n' };
const nothing = { dispose: () => undefined };

describe('the learner of brands', () => {
  it('reports a brand that is opened again with another profile, once its ledger is read', async () => {
    const changed = new Emitter<undefined>();
    let stored: Uint8Array | undefined;
    let brand: BrandFolder = { folder: 'tea', slug: 'tea', name: 'Tea', profileKey: 'one' };
    const engine = engineOn('2026-06-01');
    const learner = new Learner<BrandFolder>({
      host: { engine: inProcess(engine), onDidStop: () => nothing },
      source: { all: () => Promise.resolve([brand]), onDidChange: changed.event },
      files: {
        list: () => Promise.resolve([POST]),
        read: () => Promise.resolve({ kind: 'bytes', bytes: bytesOf('The blue pot is back.\n') }),
        readProfile: () => Promise.resolve({ json: undefined }),
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
      clock: { now: () => 0, after: () => nothing },
      log: { info: () => undefined, warn: () => undefined, error: (error) => assert.fail(String(error)) },
      showLearning: (_, work) => work(),
    });
    await learner.learn(brand);
    assert.ok(stored);
    brand = { ...brand, profileKey: 'two' };
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
});
