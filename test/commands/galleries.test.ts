import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import budget from '../../scripts/package-budget.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { refusedByMarketplace } from '../galleries/marketplace.ts';
import { refusedByOpenVsx } from '../galleries/open-vsx.ts';
import { jsonOf, packExtension, textOf, type Packed } from '../galleries/packed.ts';
import { releaseTool } from '../galleries/release-tools.ts';
import { repoRoot } from '../served/paths.ts';

/** The package with one of its files changed. */
function changed(packed: Packed, path: string, change: (text: string) => string): Packed {
  const text = textOf(packed, path);
  assert.notEqual(change(text), text, path);
  return { ...packed, files: new Map(packed.files).set(path, new TextEncoder().encode(change(text))) };
}

describe('the package as galleries receive it', () => {
  let packed: Packed = { bytes: 0, files: new Map() };
  before(function () {
    this.timeout(600_000);
    packed = packExtension();
  });

  it('is taken by Visual Studio Marketplace', () => {
    assert.deepEqual(refusedByMarketplace(packed), []);
  });

  it('is taken by Open VSX', () => {
    assert.deepEqual(refusedByOpenVsx(packed), []);
  });

  it('would not be taken with what each of them refuses', () => {
    const vsixmanifest = (change: (text: string) => string): Packed =>
      changed(packed, 'extension.vsixmanifest', change);
    const readme = (line: string): Packed => changed(packed, 'extension/readme.md', (text) => text + line);
    assert.deepEqual(refusedByMarketplace(readme('\n[Posts](docs/posts.md)')), [
      'extension/readme.md links to docs/posts.md',
    ]);
    assert.deepEqual(refusedByMarketplace(readme('\n![A mark](https://example.com/mark.svg)')), [
      'extension/readme.md has the SVG https://example.com/mark.svg',
    ]);
    assert.deepEqual(refusedByMarketplace(vsixmanifest((xml) => xml.replace('>AI,', '>Writing,'))), [
      '“Writing” is no category',
    ]);
    const tags = Array.from({ length: 31 }, (_, at) => `tag${String(at)}`).join(',');
    assert.deepEqual(refusedByMarketplace(vsixmanifest((xml) => xml.replace(/(?<=<Tags>)[^<]*/, tags))), [
      '31 tags, most are 30',
    ]);
    assert.deepEqual(refusedByMarketplace(vsixmanifest((xml) => xml.replace('#1d2430', 'navy'))), [
      'galleryBanner.color is navy',
    ]);
    const small = new Uint8Array(packed.files.get('extension/media/icon.png') ?? []);
    new DataView(small.buffer).setUint32(16, 64);
    assert.deepEqual(
      refusedByMarketplace({
        ...packed,
        files: new Map(packed.files).set('extension/media/icon.png', small),
      }),
      ['extension/media/icon.png has an edge of 64 pixels'],
    );
    assert.deepEqual(
      refusedByOpenVsx(vsixmanifest((xml) => xml.replace('Publisher="timbre"', 'Publisher="the timbre"'))),
      ['the namespace “the timbre” is not allowed'],
    );
    assert.deepEqual(
      refusedByOpenVsx(changed(packed, 'extension/package.json', (json) => json.replace('"MIT"', '""'))),
      ['there is no licence'],
    );
  });

  it('has every file that its manifest names', () => {
    const named = Array.from(
      textOf(packed, 'extension/package.json').matchAll(/"(?:\.\/)?((?:dist|media|l10n)\/[^"]+)"/g),
      ([, path = '']) => path,
    ).filter((path) => path !== manifest.bin.timbre.slice(2));
    assert.ok(named.length > 10, named.join());
    assert.deepEqual(
      [...new Set(named)].filter((path) => !packed.files.has(`extension/${path}`)),
      [],
    );
  });

  it('has a text for every key of its manifest, and for translators all that a user sees', () => {
    const texts = jsonOf(packed, 'extension/package.nls.json');
    const keys = Array.from(
      textOf(packed, 'extension/package.json').matchAll(/"%([^%"]+)%"/g),
      ([, key = '']) => key,
    );
    assert.ok(keys.length > 100);
    assert.deepEqual(
      keys.filter((key) => typeof texts.get(key) !== 'string' || texts.get(key) === ''),
      [],
    );
    // That it holds all of them is the test of `npm run generate`.
    assert.equal(
      textOf(packed, 'extension/l10n/bundle.l10n.json'),
      readFileSync(join(repoRoot, 'l10n/bundle.l10n.json'), 'utf8'),
    );
  });

  it('is within the budget of scripts/package-budget.json, as a whole and file by file', () => {
    const limits = new Map(Object.entries(budget.files));
    const files = Array.from(packed.files, ([path, { length }]) => ({
      path: path.replace(/^extension\//, ''),
      length,
    }));
    const grown = files.flatMap(({ path, length }) => {
      const most = limits.get(path) ?? budget.others;
      return length <= most ? [] : [`${path} has ${String(length)} bytes, allowed are ${String(most)}`];
    });
    assert.deepEqual(grown, []);
    assert.ok(
      packed.bytes <= budget.package,
      `${String(packed.bytes)} bytes, allowed are ${String(budget.package)}`,
    );
    const paths = new Set(files.map(({ path }) => path));
    assert.deepEqual(
      [...limits.keys()].filter((path) => !paths.has(path)),
      [],
      'budgets of files that are not there',
    );
  });
});

describe('the workflows', () => {
  const workflow = (name: string): string => readFileSync(join(repoRoot, '.github/workflows', name), 'utf8');

  it('package and publish with one version of each tool, that of vsce being the one which packages here', () => {
    const release = workflow('release.yml');
    assert.equal(
      releaseTool('@vscode/vsce', release),
      `@vscode/vsce@${lock.packages['node_modules/@vscode/vsce'].version}`,
    );
    for (const tool of ['@vscode/vsce', 'ovsx']) assert.match(releaseTool(tool, release), /@\d+\.\d+\.\d+$/);
  });

  it('fail where a tool is run in several versions, or in a range', () => {
    assert.equal(releaseTool('ovsx', 'npx --yes ovsx@1.2.3 publish'), 'ovsx@1.2.3');
    assert.throws(() => releaseTool('ovsx', 'npx --yes ovsx@1.2 publish'), /exactly one version/);
    assert.throws(
      () => releaseTool('ovsx', 'npx --yes ovsx@1.2.3 a\nnpx --yes ovsx@1.2.4 b'),
      /exactly one version/,
    );
    assert.throws(() => releaseTool('ovsx', 'npx --yes @vscode/vsce@3.0.0 ls'), /exactly one version/);
  });
});
