import {
  WriterError,
  type BatchRequest,
  type BatchResult,
  type BatchStatus,
  type WriterFault,
} from '../../core/writer/index.ts';
import {
  isCollected,
  itemsToSend,
  withPart,
  type BatchJob,
  type JobItem,
  type JobPart,
} from './batch-job.ts';

/** What carrying on with a job needs. Whatever throws leaves the job as it was last saved. */
export interface AdvancePorts {
  /** Requests for items, and the items that must not be sent. */
  readonly requestsFor: (job: BatchJob, items: readonly JobItem[]) => Promise<ItemRequests>;
  /** See `WriterBatches`. */
  readonly submit: (requests: readonly BatchRequest[]) => Promise<BatchStatus>;
  readonly status: (batch: string) => Promise<BatchStatus>;
  /** Shows the batches, the newest first, until told to stop. */
  readonly list: (isLast: (batch: BatchStatus) => boolean | Promise<boolean>) => Promise<void>;
  /** Shows the results of a batch until told to stop. */
  readonly results: (batch: string, isLast: (result: BatchResult) => boolean) => Promise<void>;
  readonly cancel: (batch: string) => Promise<BatchStatus>;
  /** Saves the job as a whole or not at all. */
  readonly save: (job: BatchJob) => Promise<void>;
  /** Saves all answers of a part, in place of those saved before. */
  readonly keepAnswers: (part: number, results: readonly BatchResult[]) => Promise<void>;
  /** @param milliseconds to wait for */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ItemRequests {
  readonly requests: readonly BatchRequest[];
  readonly withheld: BatchJob['withheld'];
}

/** A job after it was carried on with; `isWaiting` while the provider still works on one of its batches. */
export interface Advanced {
  readonly job: BatchJob;
  readonly isWaiting: boolean;
}

/** A batch whose answer was lost is looked for twice, so long apart, before it is submitted again. Milliseconds. */
export const SETTLING = 30_000;

/** Batches that are looked through for one whose answer was lost, the newest first. */
const MOST_LISTED = 10_000;

/**
 * Carries on with a job as far as that goes without waiting for the provider: submits what was not submitted,
 * finds batches whose submission was interrupted, and collects the answers of batches that have ended. May be
 * interrupted anywhere and called again: no item is submitted twice. Rejects with a `WriterError`.
 */
export async function advanceJob(job: BatchJob, ports: AdvancePorts): Promise<Advanced> {
  let now = job;
  // What can be submitted is submitted before anything is collected.
  for (const index of job.parts.keys()) now = await submitPart(now, index, ports);
  for (const index of job.parts.keys()) now = await collectPart(now, index, ports);
  return { job: now, isWaiting: !isCollected(now) };
}

/** Submits a part that was not submitted. One whose submission was interrupted is looked for first. */
async function submitPart(job: BatchJob, index: number, ports: AdvancePorts): Promise<BatchJob> {
  const part = job.parts[index];
  if (part?.state === 'unsent') return submit(job, index, part, ports);
  if (part?.state !== 'sending') return job;
  const found = await findTwice(job, part, part.after, ports);
  if (found.kind === 'unclear') return job;
  if (found.kind === 'found')
    return saved(withPart(job, index, { state: 'sent', batch: found.batch }), ports);
  return submitPart(await saved(withPart(job, index, { state: 'unsent' }), ports), index, ports);
}

async function submit(job: BatchJob, index: number, part: JobPart, ports: AdvancePorts): Promise<BatchJob> {
  const items = itemsToSend(job, part);
  const { requests, withheld } =
    job.isCanceled === true
      ? { requests: [], withheld: items.map(({ id }) => ({ id, why: 'canceled' as const })) }
      : await ports.requestsFor(job, items);
  const planned = { ...job, withheld: [...job.withheld, ...withheld] };
  if (requests.length === 0) {
    await ports.keepAnswers(index, []);
    return saved(withPart(planned, index, { state: 'collected', batch: null }), ports);
  }
  const sending = await saved(
    withPart(planned, index, { state: 'sending', after: await newest(ports) }),
    ports,
  );
  let batch: string;
  try {
    batch = (await ports.submit(requests)).id;
  } catch (error) {
    if (error instanceof WriterError && NOT_SUBMITTED.has(error.fault))
      await ports.save(withPart(sending, index, { state: 'unsent' }));
    throw error;
  }
  return saved(withPart(sending, index, { state: 'sent', batch }), ports);
}

/** Faults after which a batch certainly does not exist. */
const NOT_SUBMITTED: ReadonlySet<WriterFault> = new Set<WriterFault>([
  'no-key',
  'not-allowed',
  'not-found',
  'rate-limited',
  'rejected',
  'unavailable',
]);

async function newest({ list }: AdvancePorts): Promise<string | null> {
  let first: string | null = null;
  await list(({ id }) => {
    first = id;
    return true;
  });
  return first;
}

/** What is known of a submission that was interrupted. */
type Lost = { readonly kind: 'found'; readonly batch: string } | { readonly kind: 'unclear' | 'none' };

/** Looks again after a while before it is taken that a batch does not exist: the request may still be under way. */
async function findTwice(
  job: BatchJob,
  part: JobPart,
  after: string | null,
  ports: AdvancePorts,
): Promise<Lost> {
  const found = await findLost(job, part, after, ports);
  if (found.kind !== 'none') return found;
  await ports.wait(SETTLING);
  return findLost(job, part, after, ports);
}

/**
 * The batch that a part was submitted as, among those that are newer than `after` and have as many requests.
 * Only results tell the ids of requests, so it is unclear while one of them has not ended.
 */
async function findLost(
  job: BatchJob,
  part: JobPart,
  after: string | null,
  { list, results }: AdvancePorts,
): Promise<Lost> {
  const ids = new Set(itemsToSend(job, part).map(({ id }) => id));
  const claimed = new Set(job.parts.map((one) => ('batch' in one ? one.batch : null)));
  let lost: Lost = { kind: 'none' };
  let seen = 0;
  await list(async ({ id, size, state }) => {
    if (id === after) return true;
    if (++seen > MOST_LISTED) throw new WriterError('malformed', 'The list of batches does not end');
    if (size !== ids.size || claimed.has(id)) return false;
    if (state !== 'ended') lost = { kind: 'unclear' };
    else if (await holds(id, ids, results)) {
      lost = { kind: 'found', batch: id };
      return true;
    }
    return false;
  });
  return lost;
}

/**
 * Whether the results of a batch are those of some requests: the first one tells. Rejects with `cut` where none
 * comes, as every batch has some.
 */
async function holds(
  batch: string,
  ids: ReadonlySet<string>,
  results: AdvancePorts['results'],
): Promise<boolean> {
  let first: string | undefined;
  await results(batch, ({ id }) => {
    first = id;
    return true;
  });
  if (first === undefined) throw new WriterError('cut', 'The results ended before the first');
  return ids.has(first);
}

/** Collects the answers of a part whose batch has ended; has the batch of a cancelled job cancelled. */
async function collectPart(job: BatchJob, index: number, ports: AdvancePorts): Promise<BatchJob> {
  const part = job.parts[index];
  if (part?.state !== 'sent') return job;
  const { batch } = part;
  const { state } = await ports.status(batch);
  if (state === 'in-progress' && job.isCanceled === true) await ports.cancel(batch);
  if (state !== 'ended') return job;
  const found = new Map<string, BatchResult>();
  await ports.results(batch, (result) => {
    found.set(result.id, result);
    return false;
  });
  const items = itemsToSend(job, part);
  const results = items.flatMap(({ id }) => found.get(id) ?? []);
  if (results.length < items.length) throw new WriterError('cut', 'The results ended before their end');
  await ports.keepAnswers(index, results);
  return saved(withPart(job, index, { state: 'collected', batch }), ports);
}

async function saved(job: BatchJob, { save }: AdvancePorts): Promise<BatchJob> {
  await save(job);
  return job;
}
