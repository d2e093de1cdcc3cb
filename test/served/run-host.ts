import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.ts';
import {
  formatEvent,
  GREP_VARIABLE,
  parseEvent,
  PART_VARIABLE,
  RESULTS_VARIABLE,
  type TestEvent,
} from './results.ts';
import { startServer, type Server, type ServerOptions } from './server.ts';
import { openWorkbench } from './workbench.ts';

export interface HostRun extends Omit<ServerOptions, 'env' | 'port'> {
  /** The folder to open; tests may change it, so give a copy. */
  folder: string;
  extensionPath: string;
  /** The compiled CommonJS entry that exports `run()` and calls `runMocha`. */
  testsPath: string;
  /** How long nothing may be heard, in ms, beyond what a running test may take itself; the whole run has no limit. */
  silence?: number;
  /** Runs only the tests whose full title matches. */
  grep?: string;
  /** Runs only this part of the suite, counted from 1. */
  part?: number;
  /** Receives each result as it comes, and what went wrong; the console when not given. */
  print?: Print;
}

type Print = (text: string) => void;

export interface HostResult {
  passed: number;
  failed: number;
  skipped: number;
  /** Title and error of each test that failed. */
  failures: string[];
  /** The titles of the outermost suites of those tests, each once. */
  failedSuites: string[];
}

/** Runs mocha tests inside a real extension host, printing each result as it comes. */
export async function runHost(options: HostRun): Promise<HostResult> {
  const temp = await mkdtemp(join(tmpdir(), 'timbre-results-'));
  const file = join(temp, 'results.jsonl');
  await writeFile(file, '');
  const env = {
    [RESULTS_VARIABLE]: file,
    ...(options.grep === undefined ? {} : { [GREP_VARIABLE]: options.grep }),
    ...(options.part === undefined ? {} : { [PART_VARIABLE]: String(options.part) }),
  };
  const { print = console.log } = options;
  const server = await startServer({ ...options, env });
  const consoleLines: string[] = [];
  const stream = new ResultStream(file, print);
  try {
    const code = await untilExit(server, options, consoleLines, stream);
    await stream.read();
    return await judge(code, stream, server, consoleLines, print);
  } finally {
    stream.close();
    await server.stop();
    await rm(temp, { recursive: true, force: true });
  }
}

type Ending = { code: number } | { trouble: string };

async function untilExit(
  server: Server,
  options: HostRun,
  log: string[],
  stream: ResultStream,
): Promise<Ending> {
  const { silence = 180_000 } = options;
  const browser = await launchBrowser();
  const timer = new AbortController();
  try {
    const exit = new Promise<Ending>((resolve) => {
      const watch = setInterval(() => {
        const quiet = stream.quietFor();
        if (quiet > silence) resolve({ trouble: `nothing was heard for ${quiet} ms, ${stream.running}` });
      }, 1000);
      timer.signal.addEventListener('abort', () => {
        clearInterval(watch);
      });
      void server.ended.then(() => {
        resolve({ trouble: 'the server ended' });
      });
      browser.on('disconnected', () => {
        resolve({ trouble: 'the browser ended' });
      });
      const { folder, extensionPath, testsPath } = options;
      const onLog = (_type: string, args: readonly unknown[]) => log.push(firstLines(format(...args), 4));
      const onExit = (code: number) => {
        resolve({ code });
      };
      const workbench = { folder, extensionPath, testsPath, onLog, onExit, waitUntilQuiet: false };
      openWorkbench(browser, server, workbench).catch((error: unknown) => {
        resolve({ trouble: format('the workbench did not open:', error) });
      });
    });
    stream.follow();
    return await exit;
  } finally {
    timer.abort();
    await browser.close();
  }
}

async function judge(
  ending: Ending,
  stream: ResultStream,
  server: Server,
  log: string[],
  print: Print,
): Promise<HostResult> {
  const { result, ended } = stream;
  const trouble =
    'trouble' in ending
      ? ending.trouble
      : ended
        ? undefined
        : `run() ended with ${ending.code} before the tests did`;
  if (trouble !== undefined) {
    print(`✖ ${trouble}`);
    result.failed += 1;
    result.failures.push(`in the extension host: ${trouble}`);
  } else if (result.passed + result.failed + result.skipped === 0) {
    print('✖ there was no test');
    result.failed += 1;
  }
  print(`\n${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  if (result.failed > 0) {
    print(`\nConsole of the extension host:\n${log.slice(-20).join('\n')}`);
    print(`\nLogs:\n${await server.logTail()}`);
  }
  return result;
}

function firstLines(text: string, count: number): string {
  return text.split('\n').slice(0, count).join('\n');
}

/** Follows the file that the tests write to, printing and counting. */
class ResultStream {
  readonly result: HostResult = { passed: 0, failed: 0, skipped: 0, failures: [], failedSuites: [] };
  ended = false;
  /** Where the run stands, for a message. */
  running = 'while VS Code started';
  private readonly file: string;
  private suite = '';
  private seen = 0;
  private last = Date.now();
  private limit = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    file: string,
    private readonly print: Print,
  ) {
    this.file = file;
  }

  follow(): void {
    this.timer = setInterval(() => void this.read().catch(() => undefined), 200);
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** For how many ms nothing was heard, not counting what the running test may take. */
  quietFor(): number {
    return Date.now() - this.last - this.limit;
  }

  async read(): Promise<void> {
    const text = await readFile(this.file, 'utf8');
    // A line still being written has no end yet.
    const end = text.lastIndexOf('\n') + 1;
    const lines = text.slice(this.seen, end).split('\n');
    this.seen = Math.max(this.seen, end);
    for (const line of lines) {
      const event = line === '' ? undefined : parseEvent(line);
      if (event !== undefined) this.take(event);
    }
  }

  private take(event: TestEvent): void {
    this.last = Date.now();
    // Mocha sets no limit where it is 0; then only the silence counts.
    this.limit = event.type === 'start' ? event.limit : 0;
    if (event.type === 'end') this.running = 'after the last test';
    else this.running = `${event.type === 'start' ? 'in' : 'after'} “${event.title}”`;
    const text = formatEvent(event);
    if (text !== undefined) this.print(text);
    if (event.type === 'suite' && event.depth === 1) this.suite = event.title;
    if (event.type === 'pass') this.result.passed += 1;
    if (event.type === 'fail') {
      this.result.failed += 1;
      this.result.failures.push(`in the extension host: ${event.title}\n${event.error}`);
      const { failedSuites } = this.result;
      if (this.suite !== '' && !failedSuites.includes(this.suite)) failedSuites.push(this.suite);
    }
    if (event.type === 'skip') this.result.skipped += 1;
    if (event.type === 'end') this.ended = true;
  }
}
