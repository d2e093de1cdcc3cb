import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and returns what it printed; its whole output is in the error when it fails. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${output}`));
    });
  });
}

/** Ends a child and everything it started. On POSIX the child must lead its own group (`detached: true`). */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = new Promise<void>((resolve) =>
      child.once('exit', () => {
        resolve();
      }),
    );
    signalTree(child, 'SIGTERM');
    const timer = setTimeout(() => {
      signalTree(child, 'SIGKILL');
    }, 3000);
    await closed;
    clearTimeout(timer);
  }
  // The leader is gone, but an extension host that ignored SIGTERM may still be there.
  signalTree(child, 'SIGKILL');
}

export function signalTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** The processes that a child has started, also by others of them, with these words in their command line. Not on Windows. */
export function startedBy({ pid }: ChildProcess, words: string): number[] {
  const lines = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
  const all = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const found: number[] = [];
  const family = [pid];
  // The list grows while it is gone through.
  for (const parent of family)
    for (const [own, above, command = ''] of all) {
      if (Number(above) !== parent) continue;
      family.push(Number(own));
      if (command.includes(words)) found.push(Number(own));
    }
  return found;
}

/** Calls `cleanUp` (synchronous work only) when this process ends, by itself or by a signal. Returns how to take it back. */
export function atExit(cleanUp: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    cleanUp();
    takeBack();
    // Someone else who listens (npm start) decides what happens next; otherwise end as the signal would have ended us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const takeBack = () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.once('exit', cleanUp);
  for (const signal of signals) process.on(signal, onSignal);
  return takeBack;
}
