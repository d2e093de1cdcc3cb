import assert from 'node:assert/strict';
import { withRuleTest } from '../../../../src/core/brand-tests/add-test.ts';
import { readTestFile } from '../../../../src/core/brand-tests/test-file.ts';

const TEST = { rule: 'terms/preferred', marks: 'utilise', passes: 'use' };

describe('adding a test of a rule', () => {
  for (const source of [
    '',
    '# Ours.\nvoice:\n  us:\n    - We pour.\n',
    'rules:\n  # first\n  - rule: terms\n    marks: [x y]\n',
  ])
    it(`keeps what is there: ${JSON.stringify(source)}`, () => {
      const before = readTestFile(source).tests.map(({ text }) => text);
      const fresh = withRuleTest(source, TEST) ?? '';
      const { tests, problems } = readTestFile(fresh);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        tests.map(({ text }) => text),
        [...before, 'utilise', 'use'],
      );
      for (const comment of source.match(/#.*/g) ?? []) assert.ok(fresh.includes(comment));
    });

  it('leaves a file alone that cannot be read', () => {
    assert.equal(withRuleTest('voice: [', TEST), undefined);
    assert.equal(withRuleTest('- a list', TEST), undefined);
  });
});
