import { join } from 'node:path';
import { build } from 'esbuild';
import { repoRoot } from '../served/paths.ts';

/** Bundles a test entry for the extension host, which loads CommonJS only; returns the bundle's path. */
export async function bundleForHost(entry: string, name: string): Promise<string> {
  const outfile = join(repoRoot, 'test/host/dist', `${name}.cjs`);
  await build({
    entryPoints: [join(repoRoot, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
