import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../host-node/files/write-file.ts';
import type { BatchJob } from '../../service/batches/batch-job.ts';
import { readBatchJob, writeBatchJob } from '../../service/batches/batch-job-file.ts';
import { CommandError } from '../command-error.ts';

/** The folder of a job: its state in `job.json`, and what came of it. Only this user may read it, as it holds drafts. */
export class JobFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  get exists(): boolean {
    return existsSync(this.#file('job.json'));
  }

  /** Throws `CommandError` where there is no job, or none that can be read. */
  async read(): Promise<BatchJob> {
    if (!this.exists)
      throw new CommandError(`${this.path} is not the folder of a batch: it has no job.json.`);
    const job = readBatchJob(await readFile(this.#file('job.json'), 'utf8'));
    if (!job) throw new CommandError(`${this.#file('job.json')} cannot be read by this version of Timbre.`);
    return job;
  }

  save(job: BatchJob): Promise<void> {
    return writeWhole(this.#file('job.json'), writeBatchJob(job), true);
  }

  /** Writes lines of JSON. */
  async writeLines(name: string, lines: readonly object[]): Promise<void> {
    await writeWhole(this.#file(name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), true);
  }

  writeText(name: string, text: string): Promise<void> {
    return writeWhole(this.#file(name), text, true);
  }

  /** The lines of a file; none where there is no such file. */
  async lines(name: string): Promise<unknown[]> {
    const text = await readFile(this.#file(name), 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  }

  /**
   * Runs a task while no other process works on this job: two could submit it twice. Throws `CommandError` while
   * another does; what a killed one has left is removed.
   */
  async alone<Result>(task: () => Promise<Result>): Promise<Result> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const lock = this.#file('lock');
    for (let attempt = 0; ; attempt++)
      try {
        const handle = await open(lock, 'wx');
        await handle.writeFile(String(process.pid));
        await handle.close();
        break;
      } catch (error) {
        const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
        if (!isTaken || attempt > 0) throw new CommandError(`${lock} cannot be written: ${String(error)}`);
        const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
        if (isRunning(holder))
          throw new CommandError(`Process ${holder} works on ${this.path}. Wait for it, or stop it.`);
        await rm(lock, { force: true });
      }
    try {
      return await task();
    } finally {
      await rm(lock, { force: true });
    }
  }

  #file(name: string): string {
    return join(this.path, name);
  }
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0 || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
