import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, timbre } from './run.ts';

describe('Vale styles in the command line', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': JSON.stringify({
      name: 'Tea',
      banned: [{ term: 'premium', why: 'Say the price.' }],
      dos: ['Be warm.'],
    }),
    'tea/corpus/a.md': 'We pour.',
    'tea/.vale.ini': 'StylesPath = styles\n[*.md]\nBasedOnStyles = House\n',
    'tea/styles/House/Steep.yml':
      'extends: existence\nmessage: "‘%s’ is jargon."\nlevel: error\nlink: https://tea.example/steep\ntokens: [infuse]\n',
    'tea/styles/House/Odd.yml': 'extends: existence\nmessage: m\nlevel: loud\n',
    'draft.md': 'Infuse slowly, then infuse again.\n',
  });
  const brand = (): string => join(folder(), 'tea');

  it('of a brand are checked; what cannot be used is named by file and line', async () => {
    const draft = join(folder(), 'draft.md');
    const { out, err, code } = await timbre(['check', '--brand', brand(), draft]);
    assert.equal(out, `${draft}:1:21  warning  ‘infuse’ is jargon.  [vale/House.Steep]\n`);
    assert.match(err, /^styles: styles\/House\/Odd\.yml:3: The level “loud” is none of/m);
    assert.equal(code, 1);
  });

  it('are in SARIF with their own names and where they are explained', async () => {
    const { out } = await timbre([
      'check',
      '--brand',
      brand(),
      '--format',
      'sarif',
      join(folder(), 'draft.md'),
    ]);
    assert.match(out, /"id": "vale\/House\.Steep",\s+"shortDescription": \{\s+"text": "House\.Steep"/);
    assert.match(out, /"helpUri": "https:\/\/tea\.example\/steep"/);
  });

  it('are written from a profile, once, outside of the brand, and not over files of others', async () => {
    const out = join(folder(), 'styles');
    const first = await timbre(['vale', brand(), '--out', out]);
    assert.equal(first.out, `${out}: 2 files, 2 of them changed\n`);
    assert.match(first.err, /“Be warm\.” has no form in Vale/);
    const rule = join(out, 'Tea', 'BannedPremium.yml');
    assert.match(readFileSync(rule, 'utf8'), /Say the price\./);
    assert.equal((await timbre(['vale', brand(), '--out', out])).out, `${out}: 2 files, 0 of them changed\n`);
    writeFileSync(join(brand(), 'tea.brand.json'), '{ "name": "Tea", "banned": [{ "term": "cheap" }] }');
    await timbre(['vale', brand(), '--out', out]);
    assert.deepEqual([existsSync(rule), existsSync(join(out, 'Tea', 'Banned.yml'))], [false, true]);
    writeFileSync(join(out, 'Tea', 'Banned.yml'), 'extends: existence\n');
    const refused = await timbre(['vale', brand(), '--out', out]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /was not made by Timbre/);
    const inside = await timbre(['vale', brand(), '--out', join(brand(), 'styles')]);
    assert.match(inside.err, /lies in the brand’s folder/);
  });
});
