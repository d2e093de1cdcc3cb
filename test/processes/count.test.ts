import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCount, withSecondRun, type Count } from '../count.ts';
import { repoRoot } from '../served/paths.ts';

const SUITES = `
describe('a page (in parts)', () => {
  it('opens', () => undefined);
  describe('its form', () => {
    it('is saved', () => { throw new Error('was not saved'); });
  });
});
describe('a list', () => {
  before(() => { throw new Error('no list'); });
  it('is filtered', () => undefined);
});
`;

describe('the count of a run of tests', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'timbre-count-'));
    await writeFile(join(folder, 'suites.cjs'), SUITES);
  });
  after(() => rm(folder, { recursive: true }));

  const mocha = (env: Record<string, string>, ...args: readonly string[]): Count => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(repoRoot, 'node_modules/mocha/bin/mocha.js'), '--no-config', ...args, join(folder, 'suites.cjs')],
      { encoding: 'utf8', cwd: folder, env: { ...process.env, ...env } },
    );
    return readCount('a run', status, stdout);
  };

  for (const env of [{ FORCE_COLOR: '0' }, { FORCE_COLOR: '1' }])
    it(`names the outermost suites of tests that failed (FORCE_COLOR=${env.FORCE_COLOR})`, () => {
      const { failures, ...count } = mocha(env);
      assert.deepEqual(count, {
        ...{ passed: 1, failed: 2, unsteady: [] },
        failedSuites: ['a page (in parts)', 'a list'],
      });
      assert.match(failures.join(), /was not saved[\s\S]*no list/);
    });

  it('is a failure where a run ends without a count', () => {
    assert.equal(readCount('a run', 1, 'Error: no such file').failed, 1);
  });

  const failed = (...failedSuites: string[]): Count => ({
    ...{ passed: 5, failed: 2, failures: ['one', 'two'], failedSuites, unsteady: [] },
  });
  const passed: Count = { passed: 3, failed: 0, failures: [], failedSuites: [], unsteady: [] };

  it('has what passes when its suite is run again, and names it', async () => {
    const greps: string[] = [];
    const count = await withSecondRun(failed('a page (in parts)', 'a list'), (grep) => {
      greps.push(grep);
      return Promise.resolve(passed);
    });
    assert.deepEqual(count, { ...passed, passed: 7, unsteady: ['one', 'two'] });
    const [grep = ''] = greps;
    assert.match('a page (in parts) opens', new RegExp(grep));
    assert.doesNotMatch('another page (in parts) opens', new RegExp(grep));
  });

  it('stays a failure where a test fails again, or none was run', async () => {
    for (const second of [failed('a list'), { ...passed, passed: 0 }])
      assert.equal((await withSecondRun(failed('a list'), () => Promise.resolve(second))).failed, 2);
  });

  it('is not repeated where many suites failed, or the run as a whole', async () => {
    for (const first of [failed('a', 'b', 'c', 'd'), failed()])
      assert.equal(await withSecondRun(first, () => Promise.reject(new Error('was run'))), first);
  });
});
