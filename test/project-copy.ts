import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { repoRoot } from './served/paths.ts';

/** What is downloaded once and only read: the copy has links to it. */
const DOWNLOADED = ['node_modules', '.vscode-test'];
/** What is made anew where it is needed. */
const MADE = ['.git', 'dist', join('test', 'host', 'dist')];

/**
 * A copy of the project in a temporary folder, without what is built. What is packaged or built there leaves alone the `dist` that other
 * tests are reading.
 */
export function copyOfProject(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'timbre-project-'));
  const left = new Set([...DOWNLOADED, ...MADE]);
  cpSync(repoRoot, folder, { recursive: true, filter: (path) => !left.has(relative(repoRoot, path)) });
  for (const name of DOWNLOADED) {
    const there = join(repoRoot, name);
    if (existsSync(there)) symlinkSync(realpathSync(there), join(folder, name), 'junction');
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
