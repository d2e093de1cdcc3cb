import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';
import { commandsIn } from './find-commands.ts';
import { documentedCommands, isProgram, testCommands } from './test-commands.ts';

const DRAFT = 'test/data/drafts/bakery.md';

describe('the programs that the documents name', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'timbre-commands-'));
  // They are run in a folder of its own, as they write files beside themselves.
  for (const name of ['dist', 'brand-profiles', 'package.json', 'node_modules', 'test'])
    symlinkSync(join(repoRoot, name), join(scratch, name), 'junction');
  copyFileSync(join(repoRoot, DRAFT), join(scratch, 'draft.md'));
  after(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  const all = documentedCommands();
  it('are found, and scripts beside them', () => {
    assert.ok(all.length > 15, all.map(({ command }) => command).join('\n'));
    assert.ok(all.some(isProgram) && !all.every(isProgram));
  });

  testCommands(all.filter(isProgram), { scratch, cwd: scratch });
});

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
