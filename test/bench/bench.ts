// Measures Timbre on this machine and prints one JSON object; every figure stands beside a simple reference of the same run.
//   npm run bench [-- --only engine|host|screen|package|directions|growth]   (growth, to ten million words, takes minutes and only runs when named)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForHost } from '../host/bundle.ts';
import { repoRoot } from '../served/paths.ts';
import { runHost } from '../served/run-host.ts';
import { largeCorpus } from './large-corpus.ts';
import { rounded } from './quantile.ts';
import { measureScreen } from './screen-bench.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const parts = {
  engine: measureEngine,
  host: measureHost,
  screen: measureScreen,
  package: measurePackage,
  directions: () => fromScript('test/bench/directions-bench.ts'),
  growth: measureGrowth,
};
const found: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
for (const [part, measure] of Object.entries(parts)) {
  if (values.only === undefined ? part !== 'growth' : values.only === part) found[part] = await measure();
}
console.log(JSON.stringify(found, null, 1));

const fromScript = (script: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', join(repoRoot, script)], {
      cwd: repoRoot,
      encoding: 'utf8',
    }),
  );

function measureEngine(): unknown {
  return fromScript('test/bench/engine-bench.ts');
}

/** Learning up to ten million words: the whole brand, and the voice alone as the command line counts it. */
function measureGrowth(): unknown {
  const script = join(repoRoot, 'test/bench/growth-bench.ts');
  const lines = (what: string): unknown[] =>
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, what], {
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
    for (const { path, text } of largeCorpus(500_000))
      writeFileSync(join(folder, 'large/corpus', path), text);
    const testsPath = await bundleForHost('test/bench/host-bench.ts', 'host-bench');
    await runHost({ folder, extensionPath: repoRoot, testsPath, timeout: 300_000 });
    return JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measurePackage(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'timbre-vsix-'));
  try {
    const vsix = join(folder, 'timbre.vsix');
    execFileSync('npm', ['run', 'package', '--silent', '--', '--out', vsix], {
      cwd: repoRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const unpacked = readdirSync(join(repoRoot, 'dist')).reduce(
      (sum, file) => sum + statSync(join(repoRoot, 'dist', file)).size,
      0,
    );
    return {
      vsixMB: rounded(statSync(vsix).size / 2 ** 20),
      packageReference: {
        what: 'the bundles and data in it, not compressed',
        mb: rounded(unpacked / 2 ** 20),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
