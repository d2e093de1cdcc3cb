import assert from 'node:assert/strict';
import { countingOf, postLength } from '../../../../../src/core/checks/lengths/post-length.ts';
import { spansOf } from '../draft.ts';

const LINK = 'https://kettle.example/a/very/long/way/to/the/whistle?from=here';

describe('the length of a post', () => {
  it('is counted as its channel does', () => {
    assert.deepEqual(
      ['x', 'twitter', 'mastodon', 'sms', 'newsletter'].map((channel) => countingOf(channel)),
      ['x', 'x', 'mastodon', 'sms', 'graphemes'],
    );
  });
  it('on X weighs signs: Latin ones 1, others and emoji 2, a link 23', () => {
    assert.equal(postLength('Tea’s up — é', 'x'), 12);
    assert.equal(postLength('お茶', 'x'), 4);
    assert.equal(postLength('👩‍👩‍👧', 'x'), 2);
    assert.equal(postLength(`See ${LINK}`, 'x'), 4 + 23);
  });
  it('on Mastodon counts a link as 23 and a mention without its host', () => {
    assert.equal(postLength(`@tea@kettle.example ${LINK}`, 'mastodon'), 5 + 23);
    assert.equal(postLength('👩‍👩‍👧', 'mastodon'), 1);
  });
  it('of an SMS has two places for some signs, and UTF-16 units once a sign is beyond its alphabet', () => {
    assert.equal(postLength('Tea: €2', 'sms'), 8);
    assert.equal(postLength('Tea 🍵', 'sms'), 6);
  });
  it('elsewhere is what readers see as signs, addresses in full', () => {
    assert.equal(postLength('👩‍👩‍👧 tea', 'graphemes'), 5);
    assert.equal(postLength(LINK, 'graphemes'), LINK.length);
  });
  it('counts addresses that are written out in the draft', () => {
    const draft = `---\nchannel: x\n---\n\nTea is up ${LINK}`;
    assert.deepEqual(spansOf(draft, { channels: { x: { maxCharacters: 33 } } }), []);
    assert.equal(spansOf(draft, { channels: { x: { maxCharacters: 32 } } }).length, 1);
    const letter = draft.replace('channel: x', 'channel: letter');
    assert.equal(spansOf(letter, { channels: { letter: { maxCharacters: 33 } } }).length, 1);
  });
});
