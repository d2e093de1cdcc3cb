import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTextFile, matchesPath } from '../../core/brand/index.ts';
import { CommandError } from '../command-error.ts';

const IGNORED = new Set(['node_modules', '.git', 'dist']);

/**
 * The files that arguments name, each once: files as they are, the texts in folders, and those that a pattern with `*`, `**` or `?` matches, for
 * shells that do not expand them. Throws `CommandError` for a pattern or folder without texts.
 */
export function selectDrafts(args: readonly string[]): string[] {
  return [...new Set(args.flatMap(filesOf))];
}

function filesOf(arg: string): string[] {
  const isFolder = statSync(arg, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && !/[*?]/.test(arg)) return [arg];
  const pattern = arg.replaceAll('\\', '/');
  const found = isFolder ? textsIn(arg) : matching(pattern);
  if (found.length === 0) throw new CommandError(`${arg}: there is no text here.`);
  return found.sort();
}

/** Files that a pattern matches, below the last folder that it names without a wildcard. */
function matching(pattern: string): string[] {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  const base = parts.slice(0, wild).join('/');
  const rest = parts.slice(wild).join('/');
  const root = wild === 0 ? '.' : base === '' ? '/' : base;
  const isAnywhere = rest.includes('/');
  return filesBelow(root)
    .filter((path) => (isAnywhere || !path.includes('/')) && matchesPath(rest, path))
    .map((path) => (wild === 0 ? path : `${base}/${path}`));
}

const textsIn = (folder: string): string[] =>
  filesBelow(folder)
    .filter(isTextFile)
    .map((path) => join(folder, path));

function filesBelow(root: string, prefix = ''): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, prefix), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory())
      return IGNORED.has(entry.name) ? [] : filesBelow(root, `${prefix}${entry.name}/`);
    return entry.isFile() ? [`${prefix}${entry.name}`] : [];
  });
}
