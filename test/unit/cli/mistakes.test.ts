import assert from 'node:assert/strict';
import { join } from 'node:path';
import { temporaryFolder, timbre, type Ran } from './run.ts';

describe('a mistake at the command line', () => {
  const folder = temporaryFolder({
    'tea/corpus/a.md': 'We pour.',
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

  it('says which folder is missing', () => {
    for (const command of ['learn', 'score'])
      says(timbre([command, '--brand', '/no/such/brand']), 'The folder /no/such/brand does not exist.');
  });

  it('says when a folder is no brand', () => {
    for (const name of ['empty', 'odd']) {
      const path = join(folder(), name);
      says(
        timbre(['learn', path]),
        `${path} is not a brand folder: it has no folder “corpus” with published posts.`,
      );
    }
  });

  it('says which draft cannot be read', () => {
    for (const command of ['drift', 'check'])
      says(timbre([command, '/no/draft.md', '--brand', tea()]), '/no/draft.md cannot be read.');
  });

  it('says which confidences there are', () => {
    says(
      timbre(['suggest', '--brand', tea(), '--jsonl', '--confidence', 'loud']),
      'Unknown confidence “loud”. Use quiet, balanced or generous.',
    );
  });

  it('says that a draft is missing', () => {
    says(timbre(['suggest', '--brand', tea()]), 'Give a draft, or use --jsonl.');
  });

  it('says when the background is none', () => {
    const other = join(folder(), 'other.bin');
    says(timbre(['learn', tea()], '', other), /other\.bin is not a background file: .+\.\n$/);
    says(
      timbre(['learn', tea()], '', '/no/such.bin'),
      '/no/such.bin is not a background file: it cannot be read.',
    );
  });

  it('shows help after an unknown option or command', () => {
    for (const args of [['learn', '--loud'], ['sing']]) {
      const { err, code } = timbre(args);
      assert.match(err, /^error: unknown (option|command)/);
      assert.match(err, /Usage: timbre/);
      assert.equal(code, 1);
    }
  });
});
