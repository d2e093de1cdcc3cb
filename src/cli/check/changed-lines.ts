import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import type { FileReport } from './check-report.ts';

/** The lines of a file that changed since a commit, from 1, each range inclusive; `all` for a file that git does not know. */
export type ChangedLines = 'all' | readonly (readonly [first: number, last: number])[];

/**
 * Returns a function from files to their lines that changed since a commit, a branch or a tag, in commits or in the working tree. Throws
 * `CommandError` where git is missing, the folder is in no repository, or the commit is unknown.
 */
export function changedSince(ref: string): (file: string) => ChangedLines {
  // What begins with a dash would be an option of git's.
  if (ref.startsWith('-')) throw new CommandError(`“${ref}” is no commit.`);
  const known = new Map<string, ReadonlyMap<string, ChangedLines>>();
  return (file) => {
    const folder = dirname(realpathSync(resolve(file)));
    const root = git(folder, ['rev-parse', '--show-toplevel']).trim();
    const lines = known.get(root) ?? changesIn(root, ref);
    known.set(root, lines);
    const path = realpathSync(resolve(file))
      .slice(realpathSync(root).length + 1)
      .replaceAll('\\', '/');
    return lines.get(path) ?? [];
  };
}

function changesIn(root: string, ref: string): ReadonlyMap<string, ChangedLines> {
  const options = [
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const diff = git(root, ['-c', 'core.quotePath=off', 'diff', ...options, ref, '--']);
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z'])
    .split('\0')
    .filter(Boolean);
  return new Map<string, ChangedLines>([
    ...linesOf(diff),
    ...untracked.map((path) => [path, 'all'] as const),
  ]);
}

/** Files and their changed lines in a diff without context. */
export function linesOf(diff: string): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const found = new Map<string, [number, number][]>();
  let file: [number, number][] = [];
  let isHead = true;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) isHead = true;
    const [, path] = isHead ? (/^\+\+\+ b\/(.*?)\t?$/.exec(line) ?? []) : [];
    if (path !== undefined) found.set(path, (file = []));
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first === undefined) continue;
    isHead = false;
    if (Number(count) > 0) file.push([Number(first), Number(first) + Number(count) - 1]);
  }
  return found;
}

/** What concerns the whole draft, such as its length, concerns every change of it. */
const OF_DRAFT: ReadonlySet<string> = new Set(['channel', 'disclosure']);

/** A report with the findings in changed lines only; undefined for a file without changes. */
export function onlyChanged(report: FileReport, changed: ChangedLines): FileReport | undefined {
  if (changed === 'all') return report;
  if (changed.length === 0) return undefined;
  const findings = report.findings.filter(
    ({ kind, from, to }) =>
      OF_DRAFT.has(kind) || changed.some(([first, last]) => from.line <= last && first <= to.line),
  );
  return { ...report, findings };
}

function git(folder: string, args: readonly string[]): string {
  const most = 64 * 1024 * 1024;
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: most,
  });
  if (error) throw new CommandError(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new CommandError(`git: ${stderr.trim().split('\n')[0] ?? 'failed'}`);
  return stdout;
}
