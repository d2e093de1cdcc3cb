import assert from 'node:assert/strict';
import { termForms, termPattern } from '../../../../src/core/checks/index.ts';

describe('the forms that a banned word brings along', () => {
  for (const [word, forms] of [
    ['chapel', ['chapels']],
    ['leverage', ['leverages', 'leveraged', 'leveraging']],
    ['utilise', ['utilises', 'utilised', 'utilising']],
    ['thrilled', []],
    ['passionate', []],
    ['really', []],
    ['seamless', []],
    ['story', ['stories']],
    ['best in class', []],
  ] as const)
    it(`of “${word}”: ${forms.length === 0 ? 'none' : forms.join(', ')}`, () => {
      const found = termForms(word);
      assert.deepEqual(found, forms);
      for (const form of found) assert.match(form, new RegExp(termPattern(word) ?? /$^/, 'iu'));
    });
});
