import assert from 'node:assert/strict';
import { gistOf, isCovered } from '../../../src/webview/reader/covered.ts';

const PLAIN = { id: 'plain', text: 'The kiln is cold.', warning: '' };
const WARNED = { id: 'warned', text: 'A knife went through my thumb.', warning: 'blood' };

describe('a post whose author warns of it', () => {
  it('is named in one line by the warning alone, also once it was opened and hidden', () => {
    assert.equal(gistOf(WARNED), 'blood');
    assert.equal(gistOf(PLAIN), 'The kiln is cold.');
  });

  it('is covered until it is opened; a post without a warning never is', () => {
    assert.equal(isCovered(WARNED, new Set()), true);
    assert.equal(isCovered(WARNED, new Set(['plain'])), true);
    assert.equal(isCovered(WARNED, new Set(['warned'])), false);
    assert.equal(isCovered(PLAIN, new Set()), false);
  });
});
