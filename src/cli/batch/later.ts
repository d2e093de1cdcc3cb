import type { Command } from 'commander';
import { WriterError } from '../../core/writer/index.ts';
import { isCollected } from '../../service/batches/batch-job.ts';
import { CommandError } from '../command-error.ts';
import { FAULTS, keyOf, openDesk, type SendOptions } from './batch-desk.ts';
import { JobFolder } from './job-folder.ts';
import { portsOf, providerOf, runJob, tellParts, type RunOptions } from './run-job.ts';

/** Carries on with a job. */
export async function collectJob(path: string, options: RunOptions, command: Command): Promise<void> {
  const folder = new JobFolder(path);
  const job = await folder.read();
  await folder.alone(async () => {
    await runJob({ folder, ports: await portsOf(command, job) }, options);
  });
}

/** Marks a job as cancelled, which holds after a crash too, and has its batches cancelled. */
export async function cancelJob(path: string, options: RunOptions, command: Command): Promise<void> {
  const folder = new JobFolder(path);
  await folder.read();
  await folder.alone(async () => {
    const job = await folder.read();
    if (isCollected(job)) throw new CommandError(`${path} has ended already.`);
    keyOf(options);
    await folder.save({ ...job, isCanceled: true });
    await runJob({ folder, ports: await portsOf(command, job) }, options);
  });
}

/** Changes nothing. */
export async function tellStatus(path: string, options: SendOptions): Promise<void> {
  const job = await new JobFolder(path).read();
  tellParts(job);
  const sent = job.parts.filter((part) => part.state === 'sent');
  if (sent.length === 0) return;
  const { signal } = new AbortController();
  const { status } = providerOf(openDesk(job, keyOf(options), options), job, signal);
  try {
    for (const { batch } of sent) console.log(`${batch}: ${STATES[(await status(batch)).state]}`);
  } catch (error) {
    if (error instanceof WriterError) throw new CommandError(FAULTS[error.fault]);
    throw error;
  }
}

const STATES = {
  'in-progress': 'the provider is working on it',
  canceling: 'the provider is cancelling it',
  ended: 'the provider has ended it; collect the answers',
} as const;
