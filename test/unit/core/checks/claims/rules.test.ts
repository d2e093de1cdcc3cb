import assert from 'node:assert/strict';
import { CLAIM_RULES } from '../../../../../src/core/checks/claims/rules.ts';
import { statementReader } from '../../../../../src/core/checks/claims/statements.ts';
import { passageOf } from '../../../../../src/core/checks/index.ts';

const reader = statementReader(CLAIM_RULES);
const rulesIn = (text: string): string[] =>
  reader.read(passageOf('paragraph', text)).flatMap(({ inCopy }) => inCopy.map(({ rule }) => rule.id));

describe('rules about claims and persuasion', () => {
  for (const { id, kind, examples, citation } of CLAIM_RULES) {
    it(`${id} fires on its examples`, () => {
      assert.ok(examples.fire.length >= 2);
      for (const example of examples.fire)
        assert.ok(
          rulesIn(example).some((found) => found.startsWith(kind === 'claim' ? 'claims/' : 'persuasion/')),
          example,
        );
      assert.ok(examples.fire.some((example) => rulesIn(example).includes(id)));
      assert.notEqual(citation, '');
    });
    it(`${id} leaves its counterexamples alone`, () => {
      assert.ok(examples.quiet.length >= 2);
      for (const example of examples.quiet) assert.deepEqual(rulesIn(example), [], example);
    });
  }

  it('report nothing in questions, negations and reported statements', () => {
    for (const text of [
      'Is this the lightest kettle sold in Norway?',
      'This is not the lightest kettle sold in Norway.',
      'They say it is the lightest kettle sold in Norway.',
      'A sign in the window said “the lightest kettle sold in Norway” and we laughed.',
    ])
      assert.deepEqual(rulesIn(text), [], text);
    assert.deepEqual(rulesIn('This is the lightest kettle sold in Norway.'), ['claims/superlative']);
  });

  it('do not treat names as statements', () => {
    assert.deepEqual(rulesIn('Meet us at the Last Chance Saloon on Friday.'), []);
  });
});
