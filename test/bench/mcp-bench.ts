// How long the server for agents takes from its start to its first answer, with an empty and with a filled cache, and for calls after that.
//   node scripts/build.mjs --production && npx tsx test/bench/mcp-bench.ts
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded } from './quantile.ts';

const BRAND = 'brand-profiles/harrow-and-pine';
const WORDS = 500;
/** How often each call is made after the first. */
const AGAIN = 5;

const folder = mkdtempSync(join(tmpdir(), 'timbre-mcp-bench-'));
const text = readFileSync('brand-profiles/harrow-and-pine/drafts/autumn-repair-week.md', 'utf8')
  .replace(/^---\n[^]*?\n---\n/, '')
  .repeat(20)
  .split(/(?<=\s)(?=\S)/)
  .slice(0, WORDS)
  .join('');

/** Milliseconds of processor time that a process has used, on Linux, which counts them in hundredths of a second. */
function processorMs(pid: number | null): number {
  if (process.platform !== 'linux' || pid === null) return Number.NaN;
  const [, after = ''] = /\) (.*)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? [];
  const fields = after.split(' ').map(Number);
  return 10 * ((fields[11] ?? 0) + (fields[12] ?? 0));
}

async function run(): Promise<object> {
  const started = performance.now();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [
      'dist/cli.js',
      'mcp',
      '--brand',
      BRAND,
      '--log',
      join(folder, 'log'),
      '--cache',
      join(folder, 'cache'),
    ],
  });
  const client = new Client({ name: 'bench', version: '1' });
  await client.connect(transport);
  await client.callTool({ name: 'check', arguments: { text } });
  const figures: Record<string, number> = {
    firstAnswerMs: rounded(performance.now() - started, 0),
    firstAnswerProcessorMs: processorMs(transport.pid),
  };
  for (const name of ['score', 'check']) {
    await client.callTool({ name, arguments: { text } });
    const before = [performance.now(), processorMs(transport.pid)] as const;
    for (let call = 0; call < AGAIN; call++)
      // Another draft each time, as an agent revises it.
      await client.callTool({ name, arguments: { text: `${text}\n\nDraft ${String(call)}.` } });
    figures[`${name}Ms`] = rounded((performance.now() - before[0]) / AGAIN, 1);
    figures[`${name}ProcessorMs`] = rounded((processorMs(transport.pid) - before[1]) / AGAIN, 1);
  }
  await client.close();
  return figures;
}

const emptyCache = await run();
const filledCache = await run();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ emptyCache, filledCache }));
