import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommandLine } from '../../../src/cli/program.ts';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

export const BACKGROUND = 'src/core/base/background/background.bin';

/** What this process has learned of brands: most commands read the same sample brands. */
const CACHE = mkdtempSync(join(tmpdir(), 'timbre-cache-'));
process.once('exit', () => {
  rmSync(CACHE, { recursive: true, force: true });
});

/**
 * Runs the command line in this process, as `main.ts` does, with streams of its own. What it learns is kept for the next command, unless
 * `args` say otherwise.
 */
export async function timbre(args: readonly string[], input = '', background = BACKGROUND): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const restore = [
    replaceOutput(process.stdout, out),
    replaceOutput(process.stderr, err),
    replaceInput(input),
  ];
  const before = process.exitCode;
  try {
    const code = await runCommandLine(['--cache', CACHE, '--background', background, ...args]);
    return { out: out.join(''), err: err.join(''), code };
  } finally {
    process.exitCode = before;
    for (const undo of restore) undo();
  }
}

function replaceOutput(stream: NodeJS.WriteStream, pieces: string[]): () => void {
  const write = stream.write.bind(stream);
  stream.write = (piece: string | Uint8Array) => {
    pieces.push(String(piece));
    return true;
  };
  return () => {
    stream.write = write;
  };
}

function replaceInput(input: string): () => void {
  const own = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
  Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true });
  return () => {
    Object.defineProperty(process, 'stdin', own);
  };
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
