import * as vscode from 'vscode';
import type { RanTest } from '../../service/engine/index.ts';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { textOf } from './test-files.ts';

interface Means {
  readonly session: Session;
  readonly controller: vscode.TestController;
  readonly brandOf: (file: vscode.Uri) => WorkspaceBrand | undefined;
}

/** The tests of one file that are to be run. */
interface Wanted {
  readonly file: vscode.TestItem;
  readonly tests: vscode.TestItem[];
}

/** Runs what a request names, file by file, until it is cancelled. */
export async function runItems(
  { session, controller, brandOf }: Means,
  request: vscode.TestRunRequest,
  token: vscode.CancellationToken,
): Promise<void> {
  const run = controller.createTestRun(request);
  const signal = signalOf(token);
  const current = new Set<WorkspaceBrand>();
  try {
    for (const { file, tests } of wantedIn(controller, request)) {
      const { uri } = file;
      const brand = uri === undefined ? undefined : brandOf(uri);
      if (!brand || !uri) continue;
      signal.throwIfAborted();
      for (const test of tests) run.started(test);
      // Of a profile that was saved a moment ago, a watcher may not have told yet.
      if (!current.has(brand)) await session.learner.catchUp(brand);
      current.add(brand);
      await runFile(session, { run, file, tests, brand, uri }, signal);
    }
  } catch (error) {
    if (!signal.aborted) run.appendOutput(`${String(error)}\r\n`);
  } finally {
    run.end();
  }
}

async function runFile(
  session: Session,
  {
    run,
    file,
    tests,
    brand,
    uri,
  }: Wanted & { readonly run: vscode.TestRun; readonly brand: WorkspaceBrand; readonly uri: vscode.Uri },
  signal: AbortSignal,
): Promise<void> {
  const items = new Map(tests.map((item) => [item.id.slice(item.id.indexOf('#') + 1), item]));
  const report = (ran: RanTest): void => {
    const item = items.get(ran.test.id);
    if (item) tell(run, item, ran);
  };
  const source = await textOf(uri);
  const request = { brand: brand.folder, source, only: [...items.keys()] };
  const { problems } = await session.engine.tests.run(request, { signal, onProgress: report });
  const [problem] = problems;
  if (problem) run.errored(file, new vscode.TestMessage(problem.message));
}

function tell(
  run: vscode.TestRun,
  item: vscode.TestItem,
  { passed, message, expected, actual }: RanTest,
): void {
  const mark = passed ? '✓' : '✗';
  run.appendOutput(`${mark} ${item.label}${passed ? '' : `\r\n  ${message}`}\r\n`, undefined, item);
  if (passed) {
    run.passed(item);
    return;
  }
  const said = new vscode.TestMessage(message);
  said.expectedOutput = expected;
  said.actualOutput = actual;
  if (item.uri && item.range) said.location = new vscode.Location(item.uri, item.range);
  run.failed(item, said);
}

/** The files and tests of a request: all where it names none. */
function wantedIn(
  controller: vscode.TestController,
  { include, exclude = [] }: vscode.TestRunRequest,
): Wanted[] {
  const wanted = new Map<vscode.TestItem, vscode.TestItem[]>();
  const take = (item: vscode.TestItem): void => {
    if (exclude.includes(item)) return;
    if (item.children.size > 0 || !item.id.includes('#')) {
      if (item.error !== undefined && item.parent) wanted.set(item, wanted.get(item) ?? []);
      item.children.forEach(take);
      return;
    }
    if (!item.parent) return;
    wanted.set(item.parent, [...(wanted.get(item.parent) ?? []), item]);
  };
  if (include) include.forEach(take);
  else controller.items.forEach(take);
  return [...wanted].map(([file, tests]) => ({ file, tests }));
}
