import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the command line from its source. */
export function timbre(
  args: readonly string[],
  input = '',
  background = 'src/core/base/background/background.bin',
): Ran {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', '--background', background, ...args],
    { input, encoding: 'utf8' },
  );
  return { out: stdout, err: stderr, code: status };
}

/** The JSON objects of an answer, one a line. */
export const jsonLines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** A folder of files that is there while the tests of a suite run. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): () => string {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'timbre-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}
