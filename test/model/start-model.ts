import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface RunningModel {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the small model in a process of its own: llama.cpp writes to the console and, if it fails, ends its process. */
export async function startModel(): Promise<RunningModel> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit');
  const address: unknown = await Promise.race([
    once(child, 'message').then(([message]: unknown[]) => message),
    ended.then(([code]: unknown[]) => {
      throw new Error(`The model's process ended with ${String(code)}`);
    }),
  ]);
  return {
    address: String(address),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
