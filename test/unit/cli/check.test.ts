import assert from 'node:assert/strict';
import { join } from 'node:path';
import { positionsIn } from '../../../src/cli/position.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

describe('timbre check', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': JSON.stringify({
      name: 'Tea',
      banned: [{ term: 'premium', why: 'Say the price.' }],
      terms: [{ use: 'pot', insteadOf: ['urn'] }],
      channels: { instagram: { maxCharacters: 10 } },
    }),
    'tea/corpus/a.md': 'We pour.',
    'banned.md': '# Tea\r\n\r\nA *premium* urn.\r\n',
    'preferred.md': '---\nchannel: instagram\n---\nFill the urn slowly.\n',
    'clean.md': 'Fill the pot.\n',
  });
  const check = (...args: string[]): ReturnType<typeof timbre> =>
    timbre(['check', '--brand', join(folder(), 'tea'), ...args]);

  it('prints findings with line and column, and exits with 1 for a banned word', async () => {
    const file = join(folder(), 'banned.md');
    const { out, code } = await check(file);
    assert.deepEqual(out.split('\n'), [
      `${file}:3:4  warning  “premium” is on Tea’s banned list. Say the price.  [terms/banned]`,
      `${file}:3:13  information  Tea says “pot”, not “urn”.  [terms/preferred]`,
      '',
    ]);
    assert.equal(code, 1);
  });

  describe('claims', () => {
    const files = temporaryFolder({
      'ledgers/kettles.yaml':
        'brand: Brisk\nclaims:\n  - text: Brewers cut waste by 31%\n    evidence: study.pdf\n    expires: 2099-12-31\n',
      'broken/kettles.yaml': 'brand: Brisk\nclaims:\n  - evidence: study.pdf\n',
      'brisk.md': '---\nbrand: Brisk\n---\nBrewers cut waste by 31%.\n',
      'other.md': '---\nbrand: Other\n---\nBrewers cut waste by 31%.\n',
    });
    const rulesOf = async (...args: string[]): Promise<string[]> => {
      const { out } = await timbre(['check', '--json', ...args]);
      const report: unknown = JSON.parse(out);
      return [...JSON.stringify(report).matchAll(/"rule":"([^"]+)"/g)].map(([, rule = '']) => rule);
    };

    it('are cleared by the ledger of the draft’s own brand only', async () => {
      const ledgers = ['--claims', join(files(), 'ledgers')];
      assert.deepEqual(await rulesOf(...ledgers, join(files(), 'brisk.md')), []);
      assert.deepEqual(await rulesOf(...ledgers, join(files(), 'other.md')), ['claims/statistic']);
    });

    it('fail with 2 and the entry that cannot be read', async () => {
      const { err, code } = await timbre([
        'check',
        '--claims',
        join(files(), 'broken'),
        join(files(), 'brisk.md'),
      ]);
      assert.match(err, /entry 1 needs "text"/);
      assert.equal(code, 2);
    });
  });

  it('exits with 0 when nothing is banned', async () => {
    const { out, code } = await check(join(folder(), 'preferred.md'));
    assert.match(out, /:4:1 {2}information {2}20 characters; instagram allows 10\./);
    assert.match(out, /:4:10 {2}information {2}Tea says “pot”, not “urn”\./);
    assert.equal(code, 0);
  });

  it('prints nothing for a draft without findings', async () => {
    assert.deepEqual(await check(join(folder(), 'clean.md')), { out: '', err: '', code: 0 });
  });

  it('exits with 1 when one of several drafts has a banned word, in JSON too', async () => {
    const files = ['clean.md', 'banned.md'].map((name) => join(folder(), name));
    const { out, code } = await check('--json', ...files);
    assert.equal(code, 1);
    const [report] = jsonLines(out);
    assert.ok(Array.isArray(report));
    assert.deepEqual(report[0], { file: files[0], findings: [] });
    assert.deepEqual(report[1], {
      file: files[1],
      findings: [
        {
          start: 12,
          end: 19,
          rule: 'terms/banned',
          kind: 'banned',
          severity: 'warning',
          text: 'premium',
          message: '“premium” is on Tea’s banned list. Say the price.',
          fixes: [],
          entry: { list: 'banned', name: 'premium' },
          ...{ line: 3, column: 4, endLine: 3, endColumn: 11 },
        },
        {
          start: 21,
          end: 24,
          rule: 'terms/preferred',
          kind: 'term',
          severity: 'information',
          text: 'urn',
          message: 'Tea says “pot”, not “urn”.',
          fixes: [{ replacement: 'pot' }],
          entry: { list: 'terms', name: 'urn' },
          use: 'pot',
          ...{ line: 3, column: 13, endLine: 3, endColumn: 16 },
        },
      ],
    });
  });

  it('finds nothing without a brand', async () => {
    assert.deepEqual(await timbre(['check', join(folder(), 'banned.md')]), { out: '', err: '', code: 0 });
  });
});

describe('a position', () => {
  it('counts lines and columns from 1', () => {
    const text = 'ab\ncd\r\nef';
    assert.deepEqual(
      [0, 1, 3, 7, 9].map((offset) => positionsIn(text)(offset)),
      ['1:1', '1:2', '2:1', '3:1', '3:3'],
    );
  });
});
