import assert from 'node:assert/strict';
import { markupAround } from '../../../../src/core/text/index.ts';

/** `|` is the cursor. */
const around = (draft: string): string | undefined => {
  const [before = '', after = ''] = draft.split('|');
  return markupAround(before, after);
};

describe('a cursor in a draft', () => {
  it('is in markup between its signs, closed or not', () => {
    for (const draft of [
      'We pour.\n\n{{< figure title="the |',
      'We pour.\n\n{{< figure title="the |" >}}\n',
      '{% include pot.html alt="the |" %}',
      'We %% pour the |',
      'We pour.\n\n%% hidden\n\nstill |',
      '{/* hidden |',
      '<!-- hidden |',
      '<!-- hidden | -->',
      'The sum is $x^2 + |y$.',
      '$$\nx = |\n$$',
      "import Tabs from '|",
      ':::note Before |',
      'status:: open |',
    ])
      assert.equal(around(draft), 'markup', draft);
  });

  it('is in front matter of any dialect', () => {
    for (const draft of [
      '+++\ntitle = "Tea |',
      '+++\ntitle = "Tea |"\n+++\nWe pour.',
      '{\n  "title": "Tea |"\n}\n\nWe pour.',
      '---\ntitle: Tea |\n---\nWe pour.',
    ])
      assert.equal(around(draft), 'front-matter', draft);
  });

  it('is in prose elsewhere', () => {
    for (const draft of [
      'We pour |',
      '{{< pot >}} We pour |',
      ':::note\n\nWe pour |\n\n:::',
      '<p>We pour |</p>',
      'A cup is $4 and |',
      '---\ntitle: Tea\n---\nWe |',
      '> [!TIP]\n> We pour |',
    ])
      assert.equal(around(draft), undefined, draft);
  });
});
