import assert from 'node:assert/strict';
import { join } from 'node:path';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { temporaryFolder, timbre, type Ran } from './run.ts';

describe('a mistake at the command line', () => {
  const folder = temporaryFolder({
    'tea/corpus/a.md': 'We pour.',
    'ruled/ruled.brand.json': '{ "name": "Ruled", "banned": [{ "term": "premium" }] }',
    'ruled/corpus/a.md': 'We pour.',
    'empty/notes.md': 'No corpus here.',
    'odd/corpus': 'a file, not a folder',
    'other.bin': 'no background',
  });
  const says = (ran: Ran, message: string | RegExp): void => {
    assert.equal(ran.out, '');
    if (typeof message === 'string') assert.equal(ran.err, `${message}\n`);
    else assert.match(ran.err, message);
    assert.equal(ran.code, 2);
  };
  const tea = (): string => join(folder(), 'tea');

  it('name a missing folder', async () => {
    for (const command of ['learn', 'score'])
      says(await timbre([command, '--brand', '/no/such/brand']), 'The folder /no/such/brand does not exist.');
  });

  it('report a folder that is not a brand', async () => {
    for (const name of ['empty', 'odd']) {
      const path = join(folder(), name);
      says(
        await timbre(['learn', path]),
        `${path} is not a brand folder: it has no folder “corpus” with published posts.`,
      );
    }
  });

  it('name a draft that cannot be read', async () => {
    for (const command of ['drift', 'check'])
      says(
        await timbre([command, '/no/draft.md', '--brand', join(folder(), 'ruled')]),
        '/no/draft.md cannot be read.',
      );
  });

  it('report a brand without profile, and so without rules', async () => {
    says(
      await timbre(['check', join(folder(), 'tea/corpus/a.md'), '--brand', tea()]),
      `${tea()} has no profile (a file called <name>.brand.json), so there is nothing to check.`,
    );
  });

  it('list the confidences after an unknown one', async () => {
    says(
      await timbre(['suggest', '--brand', tea(), '--jsonl', '--confidence', 'loud']),
      'Unknown confidence “loud”. Use quiet, balanced or generous.',
    );
  });

  it('report a missing draft argument', async () => {
    says(await timbre(['suggest', '--brand', tea()]), 'Give a draft, or use --jsonl.');
  });

  it('report an invalid background', async () => {
    const other = join(folder(), 'other.bin');
    says(await timbre(['learn', tea()], '', other), /other\.bin is not a background file: .+\.\n$/);
    says(
      await timbre(['learn', tea()], '', '/no/such.bin'),
      '/no/such.bin is not a background file: it cannot be read.',
    );
  });

  it('knows every command where one is misspelt, or help is asked for, behind options too', async () => {
    for (const args of [['scor'], ['--cache', 'score', 'scor'], ['--cache=score', 'scor']])
      assert.match((await timbre(args)).err, /unknown command 'scor'\n\(Did you mean score\?\)/);
    for (const args of [['--help'], ['help'], ['--no-cache', '--help', 'score']]) {
      const { out } = await timbre(args);
      for (const name of Object.keys(COMMANDS)) assert.match(out, new RegExp(`^  ${name} `, 'm'), name);
    }
  });

  it('shows help after an unknown option or command', async () => {
    for (const args of [['learn', '--loud'], ['sing']]) {
      const { err, code } = await timbre(args);
      assert.match(err, /^error: unknown (option|command)/);
      assert.match(err, /Usage: timbre/);
      assert.equal(code, 1);
    }
  });
});
