import { WriterError, type WriterFault } from '../../core/writer/index.ts';
import { advanceJob, type Advanced, type AdvancePorts } from './advance-job.ts';
import type { BatchJob } from './batch-job.ts';

export interface FollowPorts extends AdvancePorts {
  /** Reports what is waited for: the provider's work, or the end of a fault. */
  readonly onWait: (reason: WriterFault | undefined, milliseconds: number) => void;
}

/** Pauses between two looks at a batch: most batches take minutes, some a day. Milliseconds. */
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 600_000;
const GROWTH = 1.5;

/** Faults in a row after which it is left to the user to carry on later. */
const MOST_FAULTS = 8;

/** Faults that pass by themselves. */
const PASSING: ReadonlySet<WriterFault> = new Set<WriterFault>([
  'rate-limited',
  'overloaded',
  'unreachable',
  'stalled',
  'cut',
  'malformed',
]);

export const isPassing = (error: unknown): error is WriterError =>
  error instanceof WriterError && PASSING.has(error.fault);

/**
 * Carries on with a job until all its answers are there, with pauses while the provider works. Passing faults
 * are waited for, as long as the provider asks; others, and too many in a row, reject with a `WriterError`.
 * @param saved the job as it was last saved, which a fault may have left behind
 */
export async function followJob(saved: () => BatchJob, ports: FollowPorts): Promise<Advanced> {
  let pause = FIRST_PAUSE;
  for (let faults = 0; ;) {
    let fault: WriterError | undefined;
    try {
      const advanced = await advanceJob(saved(), ports);
      if (!advanced.isWaiting) return advanced;
      faults = 0;
    } catch (error) {
      if (!isPassing(error) || ++faults >= MOST_FAULTS) throw error;
      fault = error;
    }
    const milliseconds = Math.max(pause, fault?.retryAfter ?? 0);
    ports.onWait(fault?.fault, milliseconds);
    await ports.wait(milliseconds);
    pause = Math.min(LONGEST_PAUSE, pause * GROWTH);
  }
}
