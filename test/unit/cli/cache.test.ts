import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, timbre } from './run.ts';

describe('timbre cache', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': '{ "name": "Tea", "banned": [{ "term": "premium" }] }',
    'tea/corpus/a.md': 'We pour.',
    'ink/corpus/a.md': 'Ink dries.',
    'draft.md': 'A premium pot.\n',
  });
  const kept = (): string[] =>
    existsSync(join(folder(), 'cache/voices')) ? readdirSync(join(folder(), 'cache/voices')) : [];
  const run = (...args: string[]) => timbre(['--cache', join(folder(), 'cache'), ...args]);

  it('has nothing before the first command, nor with --no-cache', async () => {
    await timbre(['--cache', join(folder(), 'cache'), '--no-cache', 'learn', `${folder()}/tea`]);
    assert.deepEqual(kept(), []);
    assert.match((await run('cache')).out, /nothing is kept/);
  });

  it('lists what commands have learned', async () => {
    const before = await run('check', '--brand', `${folder()}/tea`, `${folder()}/draft.md`);
    const after = await run('check', '--brand', `${folder()}/tea`, `${folder()}/draft.md`);
    assert.equal(after.code, 1);
    assert.deepEqual(after, before);
    await run('learn', `${folder()}/ink`);
    assert.match(
      (await run('cache')).out,
      /: 2 brands\n {2}.*ink: 1?\d kB, \d{4}-\d\d-\d\d\n {2}.*tea: 1?\d kB/,
    );
    assert.match((await run('cache', '--json')).out, /"brands":\[\{[^{}]*\},\{[^{}]*\}\]\}/);
  });

  it('keeps nothing of brands that another is compared with', async () => {
    await run('cache', '--delete');
    await run(
      'report',
      `${folder()}/tea`,
      '--against',
      `${folder()}/ink`,
      '--no-test',
      '--out',
      join(folder(), 'r.html'),
    );
    assert.deepEqual(
      kept().map((name) => name.split('-')[0]),
      ['tea', 'tea'],
    );
  });

  it('deletes what is kept of a brand, or of all', async () => {
    await run('learn', `${folder()}/ink`);
    assert.match((await run('cache', '--delete', `${folder()}/tea`)).out, /^Deleted what was kept of /);
    assert.match((await run('cache', '--delete', `${folder()}/tea`)).out, /^Nothing is kept of /);
    assert.deepEqual(
      kept().map((name) => name.split('-')[0]),
      ['ink', 'ink'],
    );
    assert.match((await run('cache', '--delete')).out, /^Deleted: /);
    assert.deepEqual(kept(), []);
  });

  it('says what to do where a folder is given without --delete', async () => {
    const { err, code } = await run('cache', `${folder()}/tea`);
    assert.deepEqual([err, code], ['Add --delete to delete what is kept of a brand.\n', 2]);
  });
});
