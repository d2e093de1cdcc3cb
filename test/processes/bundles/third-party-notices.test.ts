import escapeStringRegexp from 'escape-string-regexp';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundlesOf } from '../../../scripts/bundles.mjs';
import { ASSETS } from '../../../scripts/copy-assets.mjs';
import { packagesOf, thirdPartyNotices } from '../../../scripts/third-party-notices.mjs';

/** Packages that a bundle names in the comments that esbuild puts before each module, read without its metafile. */
function packagesNamedIn(bundle: string): Set<string> {
  const names = [...bundle.matchAll(/^\s*\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm)].map(
    ([, name = '']) => name,
  );
  return new Set(names);
}

describe('third-party notices', () => {
  let notices = '';
  const bundled = new Set<string>();

  before(async () => {
    const results = await Promise.all(
      bundlesOf(false).map((options) =>
        build({ ...options, write: false, metafile: true, sourcemap: false }),
      ),
    );
    for (const { outputFiles = [] } of results)
      for (const { text } of outputFiles) for (const name of packagesNamedIn(text)) bundled.add(name);
    const files = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    notices = thirdPartyNotices(packagesOf([...files, ...ASSETS.map(({ from }) => from)]));
  });

  it('name every package that is bundled or copied, with version, licence and its text', () => {
    assert.ok(bundled.size > 10, [...bundled].join());
    for (const name of [...bundled, 'tiktoken']) {
      const start = notices.search(new RegExp(`\\n${escapeStringRegexp(name)} \\d`));
      assert.ok(start >= 0, `${name} is not named`);
      const notice = notices.slice(start, notices.indexOf(`\n${'-'.repeat(80)}\n`, start + 1));
      assert.match(notice, /^\n\S+ \d+\.\d+\.\d+\S*\nLicence: [^\n]+\n\n/, name);
      assert.match(notice, /copyright|public domain/i, name);
      assert.ok(notice.length > 600, name);
    }
  });

  it('name what a generated source has inlined', () => {
    assert.deepEqual(
      packagesOf(['src/core/brand/profile/profile-validator.generated.js']).map(({ name }) => name),
      ['ajv'],
    );
  });

  it('name no package that is only for development', () => {
    for (const name of ['typescript', 'mocha', 'esbuild'])
      assert.doesNotMatch(notices, new RegExp(`^${name} \\d`, 'm'));
  });

  it('cannot be made of a package without a licence', () => {
    const lost = { name: 'lost', version: '1.0.0', license: 'MIT', folder: 'test/data' };
    assert.throws(() => thirdPartyNotices([lost]), /lost comes without a licence/);
  });

  it('are shipped', () => {
    assert.ok(readFileSync('.vscodeignore', 'utf8').includes('!dist/THIRD-PARTY-NOTICES.txt\n'));
  });
});
