import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { repoRoot } from '../served/paths.ts';

describe('the command line as a package', () => {
  const home = mkdtempSync(join(tmpdir(), 'timbre-cli-package-'));
  const shell = process.platform === 'win32';
  const run = (program: string, args: readonly string[], cwd: string): string =>
    execFileSync(program, args, { cwd, encoding: 'utf8', shell });
  const timbre = (...args: string[]): string => run(join(home, 'node_modules/.bin/timbre'), args, home);

  before(() => {
    run('npm', ['run', '--silent', 'package:cli', '--', '--pack'], repoRoot);
    const folder = join(repoRoot, 'dist/cli-package');
    const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    assert.deepEqual(tarballs, [`timbre-editor-cli-${manifest.version}.tgz`]);
    // It needs no other package, so installing it asks nobody.
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarballs[0] ?? '')], home);
  });
  after(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('prints its version', () => {
    assert.equal(timbre('--version').trim(), manifest.version);
  });

  it('learns a brand and scores a draft with nothing but what is in it', () => {
    const brand = join(repoRoot, 'brand-profiles/harrow-and-pine');
    assert.match(timbre('learn', brand), /^Harrow & Pine: \d+ posts/);
    const draft = join(brand, 'drafts/autumn-repair-week.md');
    assert.match(timbre('score', draft, '--brand', brand), /closer to the brand’s style than \d+ % of its/);
  });

  it('carries licences', () => {
    const files = readdirSync(join(home, 'node_modules/@timbre-editor/cli'));
    for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'README.md'])
      assert.ok(files.includes(name), files.join());
  });
});
