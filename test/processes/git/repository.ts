import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder, independent of the user's settings. */
export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  /** Commits everything and returns the commit. */
  commit(message: string): string;
  remove(): void;
}

export function makeRepository(): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'timbre-git-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, ...QUIET },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const QUIET = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ida',
  GIT_AUTHOR_EMAIL: 'ida@example.org',
  GIT_COMMITTER_NAME: 'Ida',
  GIT_COMMITTER_EMAIL: 'ida@example.org',
};
