import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while no other process holds `file`; a lock left behind by a process that died is taken over. */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  while (!(await tryTake(file))) {
    if (await isStale(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    await sleep(1000);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function tryTake(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(file, 'utf8'));
    // The owner creates the file and writes its pid in two steps; between them the file is empty.
    if (!Number.isInteger(pid) || pid <= 0) return Date.now() - (await stat(file)).mtimeMs > 10_000;
    return !isAlive(pid);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
