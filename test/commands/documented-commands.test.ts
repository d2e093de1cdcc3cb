import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';
import { commandsIn, commandsOf, type DocumentedCommand } from './find-commands.ts';
import { NOT_RUN } from './not-run.ts';

const DRAFT = 'test/data/drafts/bakery.md';
/** What stands in the documents for a file or folder of the reader's own. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  DIR: 'brand-profiles',
  FILE: 'test/unit/core/base/bytes/bytes.test.ts',
};

const reasonNotToRun = (command: string): string | undefined =>
  NOT_RUN.find(([pattern]) => pattern.test(command))?.[1];

/** The command as it is run here: with files in the place of placeholders, and on a small size. */
function runnable(command: string, scratch: string): string[] {
  const filled = command
    .split(' ')
    .map((word) => PLACEHOLDERS[word] ?? word)
    .join(' ');
  if (/^npm run bench\b/.test(filled)) {
    const named = filled.includes('--only');
    return [`${filled}${filled.includes(' -- ') ? '' : ' --'} --small${named ? '' : ' --only engine'}`];
  }
  if (filled === 'npm run package') return [`${filled} -- --out ${join(scratch, 'timbre.vsix')}`];
  if (filled.includes('build-background.ts')) return [`${filled} --out ${join(scratch, 'background.bin')}`];
  // “Likewise the other parts”: merging them needs all.
  const [, part, of] = /--shard (1)\/(\d+)/.exec(filled) ?? [];
  if (part !== undefined)
    return Array.from({ length: Number(of) }, (_, at) =>
      filled
        .replace(`1/${of ?? ''}`, `${String(at + 1)}/${of ?? ''}`)
        .replace('1.bin', `${String(at + 1)}.bin`),
    );
  return [filled];
}

describe('the commands that the documents name', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'timbre-commands-'));
  // `node dist/cli.js` is run in a folder of its own, as it writes files beside itself.
  for (const name of ['dist', 'brand-profiles', 'package.json', 'node_modules', 'test'])
    symlinkSync(join(repoRoot, name), join(scratch, name), 'junction');
  copyFileSync(join(repoRoot, DRAFT), join(scratch, 'draft.md'));
  after(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  const run = (command: string): void => {
    const cwd = command.startsWith('node dist/') ? scratch : repoRoot;
    // Not the cache of whoever runs the tests: the documents also say how to delete it.
    const env = {
      ...process.env,
      XDG_CACHE_HOME: join(scratch, 'cache'),
      LOCALAPPDATA: join(scratch, 'cache'),
    };
    const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, `${command}\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  };
  const scripts = new Set(scriptsOf(readFileSync(join(repoRoot, 'package.json'), 'utf8')));
  const all = commandsOf(repoRoot);
  const once = new Map<string, DocumentedCommand>();
  for (const found of all) if (!once.has(found.command)) once.set(found.command, found);

  it('are found', () => {
    assert.ok(once.size > 15, [...once.keys()].join('\n'));
  });

  for (const { command, file, line } of once.values()) {
    const why = reasonNotToRun(command);
    const title = `${command} (${file}:${String(line)})`;
    if (why === undefined)
      it(title, function () {
        this.timeout(600_000);
        for (const one of runnable(command, scratch)) run(one);
      });
    else
      it(`${title} is there, not run: ${why}`, () => {
        for (const script of command.match(/(?<=npm run )\S+/g) ?? [])
          assert.ok(scripts.has(script), `package.json has no script “${script}”`);
        for (const path of command.match(/(?<=^| )(?:scripts|test|dist)\/\S+/g) ?? [])
          assert.ok(existsSync(join(repoRoot, path)), `${path} is not there`);
      });
  }
});

function scriptsOf(manifest: string): string[] {
  const value: unknown = JSON.parse(manifest);
  assert.ok(typeof value === 'object' && value !== null && 'scripts' in value);
  assert.ok(typeof value.scripts === 'object' && value.scripts !== null);
  return Object.keys(value.scripts);
}

describe('commands in a Markdown text', () => {
  it('are every line of a shell block without its comment, and inline code that starts a program', () => {
    const text = [
      'Run `npm run lint` or `KEYS=3 npx mocha FILE`, see `package.json` and `nodes`.',
      '```sh',
      'npm ci && npm test   # both',
      '# only a comment',
      'node dist/cli.js learn brand',
      '```',
      '```json',
      '{ "npm": "run" }',
      '```',
    ].join('\n');
    assert.deepEqual(
      commandsIn('a.md', text).map(({ line, command }) => [line, command]),
      [
        [3, 'npm ci'],
        [3, 'npm test'],
        [5, 'node dist/cli.js learn brand'],
        [1, 'npm run lint'],
        [1, 'KEYS=3 npx mocha FILE'],
      ],
    );
  });
});
