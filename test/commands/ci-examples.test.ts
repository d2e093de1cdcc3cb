import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repoRoot } from '../served/paths.ts';

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const items = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(fields) : []);

/** The YAML examples of a document, by the file name in their first line. */
function examples(file: string): ReadonlyMap<string, unknown> {
  const text = readFileSync(join(repoRoot, file), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, name = '', body = '']) => [name, parse(body)]));
}

describe('the documented examples for CI', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'timbre-ci-'));
  const known = examples('docs/command-line.md');
  const run = (command: string): { out: string; status: number | null } => {
    const here = command.replace(
      'npx @timbre-editor/cli',
      `node ${JSON.stringify(join(repoRoot, 'dist/cli.js'))}`,
    );
    assert.notEqual(here, command);
    const env = { ...process.env, GITHUB_BASE_REF: 'main' };
    const { stdout, stderr, status } = spawnSync(here, { cwd: scratch, shell: true, encoding: 'utf8', env });
    return { out: stdout + stderr, status };
  };
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: scratch, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };

  before(() => {
    cpSync(join(repoRoot, 'brand-profiles/harrow-and-pine'), join(scratch, 'brand'), { recursive: true });
    mkdirSync(join(scratch, 'drafts'));
    writeFileSync(join(scratch, 'drafts/one.md'), 'A game-changer of a bag.\n\nWe mend bags.\n');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });
  after(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('pass where nothing changed, and fail with an annotation where a banned word came in', () => {
    const job = fields(fields(fields(known.get('.github/workflows/timbre.yml'))['jobs'])['check']);
    const commands = items(job['steps']).flatMap(({ run: command }) =>
      typeof command === 'string' ? [command] : [],
    );
    assert.equal(commands.length, 1);
    const [command = ''] = commands;
    assert.deepEqual(run(command), { out: '', status: 0 });
    writeFileSync(join(scratch, 'drafts/one.md'), 'A game-changer of a bag.\n\nWe mend iconic bags.\n');
    const { out, status } = run(command);
    assert.match(out, /^::warning file=drafts\/one\.md,line=3,.*iconic.*\n$/);
    assert.equal(status, 1);
  });

  it('say in a comment what a changed profile changes, and test the brand', () => {
    const job = fields(fields(fields(known.get('.github/workflows/voice.yml'))['jobs'])['voice']);
    const commands = items(job['steps']).flatMap(({ run: command }) =>
      typeof command === 'string' && command.startsWith('npx @timbre-editor/cli') ? [command] : [],
    );
    const [diff = '', test = ''] = commands;
    assert.equal(commands.length, 2);
    const profile = join(scratch, 'brand/harrow-and-pine.brand.json');
    const before = readFileSync(profile, 'utf8');
    writeFileSync(profile, before.replace('"banned": [', '"banned": [{ "term": "bespoke" },'));
    assert.deepEqual(run(diff), { out: '', status: 0 });
    const comment = readFileSync(join(scratch, 'voice-changes.md'), 'utf8');
    assert.match(comment, /^# What changed in how Harrow & Pine sounds\n\nFrom origin\/main to /);
    assert.match(comment, /- \*\*Added\*\*: banned word “bespoke”/);
    assert.match(comment, /The posts are the same \(83\)\./);
    writeFileSync(profile, before);
    assert.equal(run(test).status, 0);
  });

  it('fail before a commit in the files that it would hold', () => {
    const [repo] = items(fields(known.get('.pre-commit-config.yaml'))['repos']);
    const [hook] = items(repo?.['hooks']);
    const { files, entry } = hook ?? {};
    assert.ok(typeof files === 'string' && new RegExp(files).test('drafts/one.md'));
    assert.ok(typeof entry === 'string');
    const { out, status } = run(`${entry} drafts/one.md`);
    assert.match(out, /drafts\/one\.md:3:\d+ {2}warning .*iconic/);
    assert.doesNotMatch(out, /game-changer/);
    assert.equal(status, 1);
  });
});
