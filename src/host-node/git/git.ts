import { spawn } from 'node:child_process';

/** Git could not do what was asked; the message is its own. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/**
 * Runs git in a folder and returns what it printed. Arguments are passed as they are, without a shell.
 * @param input for its standard input
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['-C', folder, ...args], {
      stdio: 'pipe',
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    const out: Buffer[] = [];
    let errors = '';
    git.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    git.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    git.on('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      reject(new GitError(isMissing ? 'Git was not found on this machine.' : error.message));
    });
    git.stdin.on('error', () => {
      // Git ended before it had read everything; its exit code says why.
    });
    git.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(errors.trim() || `git ended with ${String(code)}`));
    });
    git.stdin.end(input);
  });
}

/** The commit that a name stands for. Throws `GitError` for what is none, options included. */
export async function commitOf(folder: string, revision: string): Promise<string> {
  // A process cannot be given such a character at all.
  if (revision.includes('\0')) throw unknownRevision(revision);
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return (await runGit(folder, args)).toString().trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (await isOutside(folder)) throw new GitError(`The folder ${folder} is in no git repository.`);
    throw unknownRevision(revision);
  }
}

const unknownRevision = (revision: string): GitError =>
  new GitError(`“${revision.replaceAll('\0', '')}” is no commit, branch or tag here.`);

/** Whether git works but knows no repository there. */
const isOutside = (folder: string): Promise<boolean> =>
  runGit(folder, ['rev-parse', '--git-dir']).then(
    () => false,
    (error: unknown) => {
      if (error instanceof GitError && /not a git repository/i.test(error.message)) return true;
      throw error;
    },
  );

/** A version of a folder: a tag, or a commit that changed it. */
export interface Version {
  readonly commit: string;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly isTag: boolean;
}

const MOST_VERSIONS = 60;

/** Tags first, the latest first, then the commits that changed the folder. */
export async function versionsOf(folder: string): Promise<Version[]> {
  const tags = await runGit(folder, [
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${String(MOST_VERSIONS)}`,
    '--format=%(objectname)%09%(creatordate:short)%09%(refname:short)',
    'refs/tags',
  ]);
  const commits = await runGit(folder, [
    'log',
    `--max-count=${String(MOST_VERSIONS)}`,
    '--format=%H%x09%cs%x09%s',
    '--',
    '.',
  ]);
  return [...versionsIn(tags, true), ...versionsIn(commits, false)];
}

const versionsIn = (lines: Buffer, isTag: boolean): Version[] =>
  lines
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [commit, date, ...name] = line.split('\t');
      return commit && date ? [{ commit, date, name: name.join(' '), isTag }] : [];
    });
