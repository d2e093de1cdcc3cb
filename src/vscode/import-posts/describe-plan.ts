import * as vscode from 'vscode';
import type { FileOutcome, Plan } from '../../core/downloads/index.ts';
import { localize } from '../platform/localize.ts';

/** Files, or entries of files, that are no posts for the same reason. */
export interface SkippedGroup {
  readonly reason: string;
  readonly of: 'file' | 'entries';
  readonly count: number;
  readonly files: readonly string[];
}

/** What was skipped, by its reason: the commonest first, files before entries. */
export function skippedGroups(files: readonly FileOutcome[]): SkippedGroup[] {
  const groups = new Map<
    string,
    { reason: string; of: 'file' | 'entries'; count: number; files: string[] }
  >();
  for (const { path, skipped } of files)
    for (const { reason, of, count } of skipped) {
      const key = `${of} ${reason}`;
      const group = groups.get(key) ?? { reason, of, count: 0, files: [] };
      group.count += count;
      group.files.push(path);
      groups.set(key, group);
    }
  return [...groups.values()].sort(
    (a, b) => Number(a.of === 'entries') - Number(b.of === 'entries') || b.count - a.count,
  );
}

/** How many files and entries are no posts, by reason, in one line each; none where everything is a post. */
export function skippedLines(files: readonly FileOutcome[]): string[] {
  const groups = skippedGroups(files);
  const inWords = (of: SkippedGroup['of']): string =>
    groups
      .filter((group) => group.of === of)
      .map(({ reason, count }) => `${reason} (${String(count)})`)
      .join('; ');
  const [whole, entries] = [inWords('file'), inWords('entries')];
  return [
    ...(whole === '' ? [] : [vscode.l10n.t('Files without posts: {0}.', whole)]),
    ...(entries === '' ? [] : [vscode.l10n.t('Entries left out: {0}.', entries)]),
  ];
}

/** That a download has no posts, with the commonest reasons. */
export const noPostsIn = ({ files }: Pick<Plan, 'files'>): string =>
  [vscode.l10n.t('No posts were found.'), ...skippedLines(files)].join(' ');

/** Every file of a download with what became of it, as Markdown. */
export function describeFiles({ files }: Pick<Plan, 'files'>): string {
  const groups = skippedGroups(files);
  const withPosts = files.filter(({ posts }) => posts > 0);
  return [
    `# ${vscode.l10n.t('Every file, and what became of it')}`,
    '',
    ...skippedLines(files).flatMap((line) => [line, '']),
    ...groups
      .filter(({ of }) => of === 'file')
      .flatMap(({ reason, files: paths }) => [
        `## ${reason} (${String(paths.length)})`,
        '',
        ...paths.map((path) => `- ${path}`),
        '',
      ]),
    ...(withPosts.length === 0 ? [] : [`## ${vscode.l10n.t('Files with posts')}`, '']),
    ...withPosts.flatMap(({ path, posts, notes }) => [
      `- ${path}: ${localize('{0} posts', posts)}`,
      ...notes.map((note) => `  - ${note}`),
    ]),
    ...notesWithout(files),
    '',
  ].join('\n');
}

/** What was noted of files without posts, beyond the reason. */
function notesWithout(files: readonly FileOutcome[]): string[] {
  const noted = files.filter(({ posts, notes }) => posts === 0 && notes.length > 0);
  return noted.length === 0
    ? []
    : [
        '',
        `## ${vscode.l10n.t('Notes on files without posts')}`,
        '',
        ...noted.flatMap(({ path, notes }) => notes.map((note) => `- ${path}: ${note}`)),
      ];
}
