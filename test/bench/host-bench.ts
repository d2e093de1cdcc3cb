// Measures inside the extension host; writes what it finds to bench.json in the workspace.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { runMocha } from '../served/host-reporter.ts';
import { sleep, until } from '../until.ts';
import { write } from '../host/suite/editor.ts';
import { rounded } from './quantile.ts';

const ONE = 1e6; // nanoseconds in a millisecond

export const run = (): Promise<void> =>
  runMocha(
    () => {
      describe('measurements in the extension host', () => {
        const found: Record<string, unknown> = {};

        it('activation', async () => {
          const extension = vscode.extensions.getExtension('timbre.timbre');
          const wasActive = extension?.isActive === true;
          const before = threadMs();
          await extension?.activate();
          const used = threadMs() - before;
          await vscode.commands.executeCommand(
            'vscode.open',
            vscode.Uri.file('/nothing.md').with({ scheme: 'untitled' }),
          );
          const table = await startupPerformance();
          found['activation'] = {
            ...activationOf(table, 'timbre.timbre'),
            // Where nothing of the folder activated it before.
            ...(wasActive ? {} : { processorMs: rounded(used, 1) }),
          };
          found['activationReference'] = {
            what: 'VS Code’s own auto-attach extension',
            ...activationOf(table, 'vscode.debug-auto-launch'),
          };
        });

        it('the event loop while learning', async () => {
          const idle = await delayDuring(() => sleep(5000));
          const learning = await delayDuring(async () => {
            const [started, used] = [performance.now(), process.cpuUsage()];
            await vscode.commands.executeCommand('timbre.learn');
            const { user, system } = process.cpuUsage(used);
            found['learnInEditorMs'] = rounded(performance.now() - started, 0);
            // Of the host's process, which the engine's thread belongs to: a busy machine changes it less.
            found['learnInEditorCpuMs'] = rounded((user + system) / 1000, 0);
          });
          found['eventLoopWhileLearning'] = learning;
          found['eventLoopReference'] = { what: 'the same host doing nothing for 5 s', ...idle };
        });

        after(() => write('bench.json', JSON.stringify(found)));
      });
    },
    { timeout: 120_000 },
  );

/** What this thread has had of the processor as Linux counts it, in milliseconds; NaN on other systems. */
function threadMs(): number {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / ONE;
}

/** What VS Code itself reports under *Developer: Startup Performance*. */
async function startupPerformance(): Promise<string> {
  await vscode.commands.executeCommand('perfview.show');
  return until('the startup report', () => {
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText();
    return report?.includes('timbre.timbre') ? report : undefined;
  });
}

/** A row of the report: extension, eager, code loading, activate call, until finished; all in milliseconds. */
function activationOf(report: string, id: string): Record<string, number> {
  const row =
    report
      .split('\n')
      .find((line) => line.includes(id))
      ?.split('|') ?? [];
  const [load = Number.NaN, call = Number.NaN, finish = Number.NaN] = row.slice(3, 6).map(Number);
  return { loadMs: load, callMs: call, finishMs: finish };
}

/** How late a 5 ms timer fires while something goes on: its delay beyond the 5 ms, in milliseconds. */
async function delayDuring(
  work: () => Thenable<unknown>,
): Promise<{ p50: number; p99: number; max: number }> {
  const histogram = monitorEventLoopDelay({ resolution: 5 });
  histogram.enable();
  await work();
  histogram.disable();
  const late = (nanoseconds: number): number => rounded(Math.max(0, nanoseconds / ONE - 5));
  return {
    p50: late(histogram.percentile(50)),
    p99: late(histogram.percentile(99)),
    max: late(histogram.max),
  };
}
