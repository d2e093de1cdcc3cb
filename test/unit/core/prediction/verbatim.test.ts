import assert from 'node:assert/strict';
import { brandOf, offered } from './brand.ts';

describe('the longest copy of one post', () => {
  // Only one post has the sentence, but its words are the only ones known.
  const model = brandOf(
    'The lantern walk begins behind the old tannery. The lantern walk begins behind the old tannery. The lantern walk begins behind the old tannery.',
  );

  it('forbids even the next word when the draft has reached the limit', () => {
    assert.equal(offered(model, 'The lantern walk begins behind█', { longestCopy: 3 }), '[verbatim]');
    assert.notEqual(offered(model, 'The lantern walk begins behind█', { longestCopy: 8 }), '[verbatim]');
  });
});
