import assert from 'node:assert/strict';
import { partialTitle, safeChangesButton, wordsKept } from '../../../../src/core/rewrite/index.ts';

describe('how a partial rewrite is described', () => {
  it('says one change in the singular', () => {
    assert.equal(safeChangesButton(1), 'Show 1 Safe Change');
    assert.equal(safeChangesButton(2), 'Show 2 Safe Changes');
  });

  it('names three of the words that stay, and counts the others', () => {
    assert.equal(wordsKept(['thrilled']), '“thrilled”');
    assert.equal(
      wordsKept(['thrilled', 'leverage', 'offering', 'unlock', 'seamless']),
      '“thrilled”, “leverage”, “offering”, +2',
    );
    assert.equal(partialTitle(['thrilled', 'unlock']), 'Some changes only (unchanged: “thrilled”, “unlock”)');
  });
});
