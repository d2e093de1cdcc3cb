import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  WriterError,
  type BatchRequest,
  type BatchResult,
  type BatchStatus,
} from '../../../../src/core/writer/index.ts';
import { advanceJob, SETTLING, type AdvancePorts } from '../../../../src/service/batches/advance-job.ts';
import { isCollected, partsOf, type BatchJob } from '../../../../src/service/batches/batch-job.ts';
import { followJob } from '../../../../src/service/batches/follow-job.ts';

/** What happens to one effect: it works, the process dies before or after it, or the provider answers with a fault. */
type Fortune =
  | 'works'
  | 'dies-before'
  | 'dies-after'
  /** The process dies; what it asked for happens a moment later. */
  | 'dies-late'
  | 'fault-before'
  | 'fault-after'
  | 'too-many'
  | 'cut';

class Killed extends Error {}

interface FakeBatch {
  readonly id: string;
  readonly ids: readonly string[];
  /** Questions about it before it has ended. */
  left: number;
}

/** A provider and a disk that outlive the process. */
class World {
  batches: FakeBatch[] = [];
  readonly kept = new Map<number, readonly BatchResult[]>();
  readonly submitted: string[] = [];
  readonly canceled: string[] = [];
  waited = 0;
  saved: BatchJob;
  #late: (() => void)[] = [];
  readonly #fortunes: Fortune[];
  readonly #work: number;

  constructor(job: BatchJob, fortunes: readonly Fortune[], work: number) {
    this.saved = job;
    this.#fortunes = [...fortunes];
    this.#work = work;
  }

  /** Somebody else's batch, as large as ours. */
  addForeign(size: number, left: number): void {
    const id = `batch_${this.batches.length + 1}`;
    const ids = Array.from({ length: size }, (_, index) => `foreign-${id}-${index}`);
    this.batches = [{ id, ids, left }, ...this.batches];
  }

  /** @param isHere on this machine's disk, where nothing happens after the process is gone */
  #effect<Result>(work: () => Result, isHere = false): Promise<Result> {
    const drawn = this.#fortunes.shift() ?? 'works';
    const fortune = isHere && drawn === 'dies-late' ? 'dies-before' : drawn;
    const dead = (): Promise<Result> => Promise.reject(new Killed());
    switch (fortune) {
      case 'dies-before':
        return dead();
      case 'dies-late':
        this.#late.push(work);
        return dead();
      case 'fault-before':
        return Promise.reject(new WriterError('overloaded', '500'));
      case 'too-many':
        return Promise.reject(new WriterError('rate-limited', '429', 1000));
      case 'works':
      case 'cut':
        return Promise.resolve(work());
      case 'dies-after':
        work();
        return dead();
      case 'fault-after':
        work();
        return Promise.reject(new WriterError('cut', 'the answer was lost'));
    }
  }

  #described = ({ id, ids, left }: FakeBatch): BatchStatus => ({
    id,
    size: ids.length,
    state: left > 0 ? 'in-progress' : 'ended',
  });

  ports(withheld: ReadonlySet<string>): AdvancePorts {
    const effect = <Result>(work: () => Result): Promise<Result> => this.#effect(work);
    return {
      requestsFor: (_, items) => {
        const request = {
          purpose: 'rewrite',
          system: '',
          user: '',
          schema: {},
          maxTokens: 1,
          quotes: [],
        } as const;
        return Promise.resolve({
          requests: items.filter(({ id }) => !withheld.has(id)).map(({ id }) => ({ id, request })),
          withheld: items.filter(({ id }) => withheld.has(id)).map(({ id }) => ({ id, why: 'no-consent' })),
        });
      },
      submit: (requests: readonly BatchRequest[]) =>
        effect(() => {
          const ids = requests.map(({ id }) => id);
          this.submitted.push(...ids);
          const batch = { id: `batch_${this.batches.length + 1}`, ids, left: this.#work };
          this.batches = [batch, ...this.batches];
          return this.#described(batch);
        }),
      status: (id) =>
        effect(() => {
          const batch = this.batches.find((one) => one.id === id)!;
          batch.left -= 1;
          return this.#described(batch);
        }),
      list: async (isLast) => {
        for (const batch of await effect(() => this.batches)) {
          // Others' batches end too, without being asked for.
          batch.left -= 1;
          if (await isLast(this.#described(batch))) return;
        }
      },
      results: async (id, isLast) => {
        const isCut = this.#fortunes[0] === 'cut';
        const { ids } = await effect(() => this.batches.find((one) => one.id === id)!);
        for (const one of [...ids].reverse().slice(isCut ? 1 : 0))
          if (isLast({ id: one, kind: 'expired' })) return;
      },
      cancel: (id) =>
        effect(() => {
          const batch = this.batches.find((one) => one.id === id)!;
          batch.left = 0;
          this.canceled.push(id);
          return this.#described(batch);
        }),
      save: (job) =>
        this.#effect(() => {
          this.saved = job;
        }, true),
      keepAnswers: (part, results) =>
        this.#effect(() => {
          this.kept.set(part, results);
        }, true),
      wait: (milliseconds) => {
        this.waited += milliseconds;
        for (const work of this.#late.splice(0)) work();
        return Promise.resolve();
      },
    };
  }
}

function jobOf(count: number, perPart: number): BatchJob {
  const items = Array.from({ length: count }, (_, index) => ({
    ...({ id: `job-${index}`, draft: 0, task: 'rewrite', start: 0, end: 1 } as const),
  }));
  return {
    ...({ version: 1, brand: '/b', model: 'm', address: '' } as const),
    price: { input: 1, output: 1 },
    drafts: [{ file: 'a.md', text: 'A' }],
    ...{ items, withheld: [] },
    parts: partsOf(
      items.map(() => 1),
      perPart,
    ),
  };
}

const ids = (job: BatchJob): string[] => job.items.map(({ id }) => id);

describe('a batch job', () => {
  const fortune = fc.constantFrom<Fortune>(
    ...(['works', 'works', 'works', 'works', 'works', 'works'] as const),
    ...(['dies-before', 'dies-after', 'dies-late'] as const),
    ...(['fault-before', 'fault-after', 'too-many', 'cut'] as const),
  );

  it('submits no item twice, and every item has its answer or is withheld, wherever processes are killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(fortune, { maxLength: 40, size: 'max' }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 })), { maxLength: 6 }),
        async (count, perPart, work, fortunes, refused, foreign) => {
          const world = new World(jobOf(count, perPart), fortunes, work);
          const withheld = new Set(refused.map((index) => `job-${index}`));
          for (let run = 0; !isCollected(world.saved); run++) {
            assert.ok(run < 200, 'the job does not end');
            const [size, left] = foreign[run % (foreign.length || 1)] ?? [1, 0];
            if (run < foreign.length) world.addForeign(size, left);
            try {
              await advanceJob(world.saved, world.ports(withheld));
            } catch (error) {
              assert.ok(error instanceof Killed || error instanceof WriterError, String(error));
            }
          }
          const wanted = ids(world.saved).filter((id) => !withheld.has(id));
          assert.deepEqual([...world.submitted].sort(), [...wanted].sort());
          const answered = [...world.kept.values()].flat().map(({ id }) => id);
          assert.deepEqual(answered.sort(), [...wanted].sort());
          assert.deepEqual(
            world.saved.withheld.map(({ id }) => id).sort(),
            ids(world.saved)
              .filter((id) => withheld.has(id))
              .sort(),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('looks twice, a while apart, before it submits again what may have arrived', async () => {
    const world = new World(jobOf(2, 2), ['works', 'works', 'dies-late'], 0);
    await assert.rejects(advanceJob(world.saved, world.ports(new Set())), Killed);
    assert.deepEqual(world.saved.parts, [{ from: 0, to: 2, state: 'sending', after: null }]);
    assert.equal(world.submitted.length, 0);
    const { isWaiting } = await advanceJob(world.saved, world.ports(new Set()));
    assert.equal(isWaiting, false);
    assert.equal(world.waited, SETTLING);
    assert.deepEqual(world.submitted, ['job-0', 'job-1']);
  });

  it('waits where another batch of that size may be the lost one, until results tell', async () => {
    const world = new World(jobOf(2, 2), ['works', 'works', 'dies-before'], 0);
    await assert.rejects(advanceJob(world.saved, world.ports(new Set())), Killed);
    world.addForeign(2, 2);
    const first = await advanceJob(world.saved, world.ports(new Set()));
    assert.deepEqual([first.isWaiting, world.submitted], [true, []]);
    await advanceJob(world.saved, world.ports(new Set()));
    assert.deepEqual(world.submitted, ['job-0', 'job-1']);
  });

  it('submits nothing more once it is cancelled, wherever it is killed, and has its batches cancelled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fortune, { maxLength: 20, size: 'max' }),
        fc.nat(6),
        async (fortunes, runs) => {
          const world = new World(jobOf(6, 2), fortunes, 50);
          const advance = () => advanceJob(world.saved, world.ports(new Set())).catch(() => undefined);
          for (let run = 0; run < runs; run++) await advance();
          world.saved = { ...world.saved, isCanceled: true };
          const before = new Set(world.batches.map(({ id }) => id));
          for (let run = 0; !isCollected(world.saved) && run < 200; run++) await advance();
          assert.ok(isCollected(world.saved));
          // What was under way when it was cancelled may still arrive.
          assert.ok(world.batches.length <= before.size + 1);
          const answered = [...world.kept.values()].flat().map(({ id }) => id);
          const withheld = world.saved.withheld.map(({ id }) => id);
          assert.deepEqual([...answered, ...withheld].sort(), ids(world.saved).sort());
          assert.deepEqual([...answered].sort(), [...world.submitted].sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is followed through faults that pass, and left where they do not', async () => {
    const passing = new World(jobOf(1, 1), ['too-many', 'fault-before', 'works', 'works', 'fault-after'], 3);
    const pauses: (string | undefined)[] = [];
    const follow = (world: World) =>
      followJob(() => world.saved, { ...world.ports(new Set()), onWait: (reason) => pauses.push(reason) });
    assert.equal((await follow(passing)).isWaiting, false);
    assert.deepEqual(pauses.slice(0, 3), ['rate-limited', 'overloaded', 'cut']);
    assert.ok(pauses.length > 3 && pauses.slice(3).every((reason) => reason === undefined));
    assert.deepEqual(passing.submitted, ['job-0']);
    const endless = new World(jobOf(1, 1), Array<Fortune>(99).fill('too-many'), 0);
    await assert.rejects(follow(endless), { fault: 'rate-limited' });
  });
});

describe('the parts of a batch job', () => {
  it('hold every item once, in order, within the limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (sizes) => {
        const parts = partsOf(sizes, 3, 12);
        assert.deepEqual(
          parts.flatMap(({ from, to }) => sizes.slice(from, to)),
          sizes,
        );
        for (const { from, to } of parts) {
          const bytes = sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
          assert.ok(to > from && to - from <= 3 && bytes <= 12);
        }
      }),
    );
  });
});
