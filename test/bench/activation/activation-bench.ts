// How long the extension takes to be loaded and activated, side by side with other builds of it: in turns, so that what else the machine
// does falls on all of them. In VS Code, in an empty folder, it is the clock, as *Developer: Startup Performance* has it, and the processor's
// time, which a busy machine changes less; in an imitated editor with a draft open it is the processor's.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../../src/core/base/is-record.ts';
import { bundleForHost } from '../../host/bundle.ts';
import { sampleWorkspace } from '../../host/workspace.ts';
import { runHost } from '../../served/run-host.ts';
import { inTurn, quantile, rounded } from '../quantile.ts';

/** The median of each figure, in milliseconds, with its least and largest value. */
type Figures = Readonly<Record<string, readonly [median: number, least: number, largest: number]>>;

/**
 * Measures built checkouts of the extension in turns.
 *
 * @param folders checkouts with their `dist`
 * @param rounds how often VS Code is started for each; the imitated editor three times as often
 */
export async function measureActivation(folders: readonly string[], rounds: number): Promise<unknown> {
  const inEditor = await inTurns(folders, rounds, await editorStarter());
  const loader = await bundleForHost('test/bench/activation/load-extension.ts', 'load-extension');
  const imitated = (entry: string) =>
    inTurns(
      folders.filter((folder) => existsSync(join(folder, entry))),
      rounds * 3,
      (folder) =>
        Promise.resolve(
          numbers(
            JSON.parse(execFileSync(process.execPath, [loader, join(folder, entry)], { encoding: 'utf8' })),
          ),
        ),
    );
  return {
    load: rounded(loadavg()[0] ?? Number.NaN, 1),
    inEditor,
    processor: await imitated('dist/extension.cjs'),
    processorWeb: await imitated('dist/web/extension.cjs'),
  };
}

async function editorStarter(): Promise<(folder: string) => Promise<ReadonlyMap<string, number>>> {
  const testsPath = await bundleForHost('test/bench/host-bench.ts', 'host-bench');
  return async (extensionPath) => {
    const workspace = sampleWorkspace();
    try {
      await runHost({ folder: workspace.folder, extensionPath, testsPath, grep: 'activation' });
      const found: unknown = JSON.parse(readFileSync(join(workspace.folder, 'bench.json'), 'utf8'));
      return numbers(isRecord(found) ? found['activation'] : undefined);
    } finally {
      workspace.remove();
    }
  };
}

async function inTurns(
  folders: readonly string[],
  rounds: number,
  measure: (folder: string) => Promise<ReadonlyMap<string, number>>,
): Promise<Readonly<Record<string, Figures>>> {
  const runs = await inTurn(rounds, () => inTurn(folders.length, (at) => measure(folders[at] ?? '')));
  return Object.fromEntries(
    folders.map((folder, at) => [folder, summary(runs.flatMap((run) => run[at] ?? []))]),
  );
}

function summary(runs: readonly ReadonlyMap<string, number>[]): Figures {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  return Object.fromEntries(
    Array.from(names, (name) => {
      const values = runs.flatMap((run) => run.get(name) ?? []);
      return [
        name,
        [rounded(quantile(values, 0.5), 1), rounded(Math.min(...values), 1), rounded(Math.max(...values), 1)],
      ];
    }),
  );
}

/** The numbers of an object, and their sum as that of loading and calling. */
function numbers(value: unknown): ReadonlyMap<string, number> {
  const found = new Map(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, one]) =>
      typeof one === 'number' ? [[name, one] as const] : [],
    ),
  );
  return found.set(
    'loadAndCallMs',
    (found.get('loadMs') ?? Number.NaN) + (found.get('callMs') ?? Number.NaN),
  );
}
