import { spawn, spawnSync } from 'node:child_process';
import { BACKGROUND, type Ran } from '../../unit/cli/run.ts';
import { builtProgram } from '../built-program.ts';

/** What Node is given to run it as a process of its own, without what was learned before. */
const processArguments = async (): Promise<string[]> => [
  await builtProgram(),
  '--no-cache',
  '--background',
  BACKGROUND,
];

/** Runs it as a process of its own. */
export async function timbreProcess(args: readonly string[], input = ''): Promise<Ran> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...(await processArguments()), ...args], {
    input,
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
}

/** Runs it as a process whose standard output is closed from the beginning. */
export async function timbreWithoutReader(args: readonly string[]): Promise<Omit<Ran, 'out'>> {
  const program = await processArguments();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stdout.destroy();
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.on('error', reject).on('close', (code) => {
      resolve({ err, code });
    });
  });
}
