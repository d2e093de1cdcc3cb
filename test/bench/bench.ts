// Measures Timbre on this machine and prints one JSON object; every figure stands beside a simple reference of the same run.
//   npm run bench [-- --only engine|host|activation|screen|package|directions|growth] [--compare FOLDER]... [--small]
// Growth, to ten million words, and activation in turns, beside that of other built checkouts that --compare names, take minutes
// and only run when named. With --small every part works on little, to see that it runs:
// the figures then say nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from '../galleries/packed.ts';
import { bundleForHost } from '../host/bundle.ts';
import { repoRoot } from '../served/paths.ts';
import { runHost } from '../served/run-host.ts';
import { measureActivation } from './activation/activation-bench.ts';
import { largeCorpus } from './large-corpus.ts';
import { rounded } from './quantile.ts';
import { measureScreen } from './screen-bench.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    compare: { type: 'string', multiple: true, default: [] },
    small: { type: 'boolean', default: false },
  },
});
const words = values.small ? 10_000 : 500_000;
/** Parts that take minutes. */
const WHEN_NAMED: ReadonlySet<string> = new Set(['growth', 'activation']);
const parts = {
  engine: measureEngine,
  host: measureHost,
  activation: () =>
    measureActivation([repoRoot, ...values.compare.map((folder) => resolve(folder))], values.small ? 1 : 5),
  screen: measureScreen,
  package: measurePackage,
  directions: () => fromScript('test/bench/directions-bench.ts', ...(values.small ? ['--drafts', '1'] : [])),
  growth: measureGrowth,
};
if (values.only !== undefined && !(values.only in parts))
  throw new Error(`There is no part “${values.only}”: ${Object.keys(parts).join(', ')}.`);
const found: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
for (const [part, measure] of Object.entries(parts)) {
  if (values.only === undefined ? !WHEN_NAMED.has(part) : values.only === part) found[part] = await measure();
}
console.log(JSON.stringify(found, null, 1));

/** What a script of this folder prints as JSON. */
function fromScript(script: string, ...args: readonly string[]): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', join(repoRoot, script), ...args], {
      cwd: repoRoot,
      encoding: 'utf8',
    }),
  );
}

function measureEngine(): unknown {
  return fromScript('test/bench/engine-bench.ts', String(words));
}

/** Learning up to ten million words: the whole brand, and the voice alone as the command line counts it. */
function measureGrowth(): unknown {
  const script = join(repoRoot, 'test/bench/growth-bench.ts');
  const sizes = values.small ? ['0.01', '0.02'] : [];
  const lines = (what: string): unknown[] =>
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, what, ...sizes], {
      cwd: repoRoot,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  return { brand: lines('brand'), voice: lines('voice') };
}

async function measureHost(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'timbre-bench-'));
  try {
    mkdirSync(join(folder, 'large/corpus'), { recursive: true });
    for (const { path, text } of largeCorpus(words)) writeFileSync(join(folder, 'large/corpus', path), text);
    const testsPath = await bundleForHost('test/bench/host-bench.ts', 'host-bench');
    await runHost({ folder, extensionPath: repoRoot, testsPath });
    return JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measurePackage(): unknown {
  const { bytes } = packExtension();
  const unpacked = readdirSync(join(repoRoot, 'dist')).reduce(
    (sum, file) => sum + statSync(join(repoRoot, 'dist', file)).size,
    0,
  );
  return {
    vsixMB: rounded(bytes / 2 ** 20),
    packageReference: {
      what: 'the bundles and data in it, not compressed',
      mb: rounded(unpacked / 2 ** 20),
    },
  };
}
