import assert from 'node:assert/strict';
import { ANGLES, type Direction } from '../../../../src/core/directions/index.ts';
import { batchPriceOf, costOf, mostTokensOf } from '../../../../src/service/batches/batch-cost.ts';
import { readBatchJob, writeBatchJob } from '../../../../src/service/batches/batch-job-file.ts';
import type { BatchJob } from '../../../../src/service/batches/batch-job.ts';

const novelty = { used: 1, of: 40, nearest: [{ post: 'posts/a.md', likeness: 0.4 }] };
const direction: Direction = {
  ...{ id: 'd1', prompt: 'p1', angle: ANGLES[0], title: 'T', question: 'Q?', firstStep: 'S' },
  ...{ isOfWhole: false, showsAngle: true, novelty, composer: { kind: 'embedded' } },
  evidence: [{ source: 'draft', text: 'A line.', start: 3, end: 10 }],
  rare: {
    ...{ angle: ANGLES[1], novelty },
    evidence: [{ source: 'corpus', post: 'posts/a.md', text: 'B', start: 0, end: 1 }],
  },
};
const job: BatchJob = {
  ...{ version: 1, brand: '/brand', model: 'claude-haiku-5-5', address: '' },
  price: { input: 0.05, output: 0.25 },
  drafts: [{ file: '/drafts/a.md', text: 'Grüße 🌿' }],
  items: [
    { id: 'w-1', draft: 0, task: 'rewrite', start: 0, end: 5 },
    { id: 'w-2', draft: 0, task: 'directions', planned: [direction] },
  ],
  withheld: [{ id: 'w-1', why: 'changed' }],
  isCanceled: true,
  parts: [
    { from: 0, to: 1, state: 'sending', after: null },
    { from: 1, to: 2, state: 'sent', batch: 'msgbatch_1' },
    { from: 2, to: 2, state: 'collected', batch: null },
    { from: 2, to: 2, state: 'unsent' },
  ],
};

describe('the file of a batch job', () => {
  it('gives the job back, for both kinds of items and every state', () => {
    assert.deepEqual(readBatchJob(writeBatchJob(job)), job);
  });

  it('is refused where anything is missing, of another kind or unknown, or an item has no draft', () => {
    for (const name of Object.keys(job).filter((key) => key !== 'isCanceled')) {
      const rest = Object.fromEntries(Object.entries(job).filter(([key]) => key !== name));
      assert.equal(readBatchJob(JSON.stringify(rest)), undefined, name);
    }
    const wrong: readonly (readonly [string, unknown])[] = [
      ['version', 2],
      ['more', 1],
      ['price', { input: -1, output: 1 }],
      ['parts', [{ from: 0, to: 1, state: 'sent' }]],
      ['items', [{ id: 'w', draft: 1, task: 'rewrite', start: 0, end: 1 }]],
      ['items', [{ id: 'w', draft: 0, task: 'directions', planned: [{ ...direction, angle: 'no-angle' }] }]],
      ['items', [{ id: 'w', draft: 0, task: 'directions', planned: [{ ...direction, evidence: [1] }] }]],
    ];
    for (const [name, value] of wrong)
      assert.equal(
        readBatchJob(JSON.stringify({ ...job, [name]: value })),
        undefined,
        `${name} ${JSON.stringify(value)}`,
      );
    for (const text of ['', '{', 'null', '[]']) assert.equal(readBatchJob(text), undefined);
  });
});

describe('the cost of a batch', () => {
  it('is half the listed price, for every token that may be read and written', () => {
    assert.deepEqual(batchPriceOf('claude-sonnet-5-5'), { input: 1, output: 5 });
    assert.equal(batchPriceOf('claude-none'), undefined);
    const request = {
      ...({ purpose: 'rewrite', schema: {}, quotes: [], maxTokens: 100 } as const),
      ...{ system: 'You write. '.repeat(30), user: 'A passage of the draft.' },
    };
    const tokens = mostTokensOf([request, request], ({ maxTokens }) => maxTokens + 2048);
    assert.equal(tokens.output, 4296);
    // Prose has about four and a half characters a token; the estimate must not be below.
    assert.ok(tokens.input >= (2 * 350) / 4 && tokens.input < 350);
    assert.ok(Math.abs(costOf({ input: 2_000_000, output: 1_000_000 }, { input: 1, output: 5 }) - 7) < 1e-9);
  });
});
