import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundlesOf } from '../../scripts/bundles.mjs';

let built: Promise<string> | undefined;

/**
 * The command line bundled from its source as the build does it, as a file that Node runs from any folder. It is built once for all tests
 * of a process: a process that reads hundreds of source files takes several times as long to start.
 */
export const builtProgram = (): Promise<string> => (built ??= buildProgram());

async function buildProgram(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'timbre-program-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // What is not bundled, such as the tokenizer, is looked for in packages, as it is from source.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const options = bundlesOf(false).find(({ entryPoints = {} }) => 'cli' in entryPoints);
  await build({ ...options, sourcemap: false, outdir: folder });
  return join(folder, 'cli.js');
}
