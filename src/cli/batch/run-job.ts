import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { WriterError, type WriterRequest } from '../../core/writer/index.ts';
import { advanceJob, type AdvancePorts } from '../../service/batches/advance-job.ts';
import type { BatchJob } from '../../service/batches/batch-job.ts';
import { costOf } from '../../service/batches/batch-cost.ts';
import { followJob, isPassing } from '../../service/batches/follow-job.ts';
import type { PlanPorts } from '../../service/batches/plan-job.ts';
import { learnFolder } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { FAULTS, keyOf, openDesk, type BatchDesk, type SendOptions } from './batch-desk.ts';
import type { JobFolder } from './job-folder.ts';
import { keepAnswers, writeResults } from './job-results.ts';
import { planPortsOf, requestsFor } from './job-requests.ts';
import { dollars } from './told-cost.ts';

/** The exit code while the provider still works, or cannot be reached for now: run the command again later. */
export const NOT_YET = 3;

export interface RunOptions extends SendOptions {
  readonly wait?: boolean;
}

export interface JobRun {
  readonly folder: JobFolder;
  readonly ports: PlanPorts;
  /** Requests that were made for the plan, by item, where the job is new. */
  readonly made?: ReadonlyMap<string, WriterRequest>;
}

/** The brand of a job, learned as it is now. */
export const portsOf = async (command: Command, { brand }: BatchJob): Promise<PlanPorts> =>
  planPortsOf(await learnFolder(command, brand));

/** Carries on with the job in a folder, tells how far it is, and writes the results when all are there. */
export async function runJob({ folder, ports, made }: JobRun, options: RunOptions): Promise<void> {
  let job = await folder.read();
  const { signal } = new AbortController();
  const batchDesk = openDesk(job, keyOf(options), options);
  const advance: AdvancePorts = {
    ...providerOf(batchDesk, job, signal),
    requestsFor: async (now, items) => {
      await batchDesk.learnModel(signal);
      return requestsFor(ports, made)(now, items);
    },
    save: async (next) => {
      await folder.save(next);
      job = next;
    },
    keepAnswers: (part, results) => keepAnswers(folder, job, part, results, { ...ports, model: job.model }),
    wait: async (milliseconds) => {
      await sleep(milliseconds);
    },
  };
  try {
    const { isWaiting } = options.wait
      ? await followJob(() => job, { ...advance, onWait: tellPause })
      : await advanceJob(job, advance);
    tellParts(job);
    if (!isWaiting) await tellResults(folder, job);
    else if (made) console.log(`Collect the answers with: timbre batch collect ${folder.path}`);
    else {
      console.log(`Not finished. Ask again with: timbre batch collect ${folder.path}`);
      process.exitCode = NOT_YET;
    }
  } catch (error) {
    if (!(error instanceof WriterError)) throw error;
    const { fault, retryAfter } = error;
    if (!isPassing(error)) throw new CommandError(FAULTS[fault]);
    const after = retryAfter === undefined ? '' : ` in ${Math.ceil(retryAfter / 1000)} s`;
    console.error(`${FAULTS[fault]} Nothing is lost or sent twice.`);
    console.error(`Carry on${after} with: timbre batch collect ${folder.path}`);
    process.exitCode = NOT_YET;
  }
}

type Provider = Pick<AdvancePorts, 'submit' | 'status' | 'list' | 'results' | 'cancel'>;

/** The provider's service, every request of which is logged. */
export function providerOf({ desk }: BatchDesk, { items }: BatchJob, signal: AbortSignal): Provider {
  const about = { sentFor: 'batch', quotes: [] } as const;
  return {
    submit: (requests) => {
      const quotes = [...new Set(requests.flatMap(({ request }) => request.quotes))];
      const sentFor = items[0]?.task ?? 'batch';
      return desk.batch({ sentFor, quotes }, signal, (batches, stop) => batches.submit(requests, stop));
    },
    status: (batch) => desk.batch(about, signal, (batches, stop) => batches.status(batch, stop)),
    cancel: (batch) => desk.batch(about, signal, (batches, stop) => batches.cancel(batch, stop)),
    list: (isLast) =>
      desk.batch(about, signal, async (batches, stop) => {
        for await (const batch of batches.list(stop)) if (await isLast(batch)) return;
      }),
    results: (batch, isLast) =>
      desk.batch(about, signal, async (batches, stop) => {
        for await (const result of batches.results(batch, stop)) if (isLast(result)) return;
      }),
  };
}

function tellPause(reason: keyof typeof FAULTS | undefined, milliseconds: number): void {
  const why = reason === undefined ? 'The provider is still working.' : FAULTS[reason];
  console.error(`${why} Next look in ${Math.round(milliseconds / 1000)} s.`);
}

export function tellParts({ parts }: BatchJob): void {
  for (const part of parts) {
    const size = `${part.to - part.from} ${part.to - part.from === 1 ? 'request' : 'requests'}`;
    console.log(`${'batch' in part ? (part.batch ?? 'none sent') : 'batch'}: ${size}, ${STATES[part.state]}`);
  }
}

const STATES: Readonly<Record<BatchJob['parts'][number]['state'], string>> = {
  unsent: 'not submitted',
  sending: 'submission interrupted; it is looked for before it is submitted again',
  sent: 'submitted',
  collected: 'collected',
};

async function tellResults(folder: JobFolder, job: BatchJob): Promise<void> {
  const { outcomes, usage, copies } = await writeResults(folder, job);
  const count = (outcome: 'kept' | 'refused' | 'failed' | 'not-sent'): number => outcomes.get(outcome) ?? 0;
  console.log(
    `${count('kept')} kept, ${count('refused')} refused by Timbre’s checks, ${count('failed')} without an answer, ${count('not-sent')} not sent`,
  );
  console.log(
    `${usage.input} tokens in, ${usage.output} out: ${dollars(costOf(usage, job.price))} at the price of the plan`,
  );
  console.log(`${folder.path}/results.jsonl has a line for each, with the reasons.`);
  if (copies > 0)
    console.log(
      `${folder.path}/drafts has copies of ${copies} ${copies === 1 ? 'draft' : 'drafts'} with the rewrites. Your drafts are as they were.`,
    );
  if (count('failed') + count('not-sent') > 0) process.exitCode = 1;
}
