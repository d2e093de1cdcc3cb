import assert from 'node:assert/strict';
import { findingsOf, fixed, spansOf } from '../draft.ts';

const channels = {
  Newsletter: {
    banned: [{ term: 'swipe up', why: 'Nobody swipes in mail.' }],
    terms: [{ use: 'letter', insteadOf: ['newsletter'] }],
  },
  instagram: { banned: [{ term: 'letter' }] },
};
const inChannel = (text: string, channel: string): string => `---\nchannel: ${channel}\n---\n${text}`;

describe('words of a channel', () => {
  it('are checked in drafts of that channel only', () => {
    const text = 'Swipe up for our newsletter, the letters.';
    assert.deepEqual(spansOf(inChannel(text, 'newsletter'), { channels }), ['Swipe up', 'newsletter']);
    assert.deepEqual(spansOf(inChannel(text, 'instagram'), { channels }), ['letters']);
    assert.deepEqual(spansOf(inChannel(text, 'blog'), { channels }), []);
    assert.deepEqual(spansOf(text, { channels }), []);
  });

  it('say why, and offer the channel’s word', () => {
    const [banned, term] = findingsOf(inChannel('Swipe up, newsletters!', 'newsletter'), { channels });
    assert.equal(banned?.message, '“Swipe up” is banned in newsletter. Nobody swipes in mail.');
    assert.equal(term?.message, 'In newsletter, say “letter”, not “newsletters”.');
    assert.equal(
      fixed(inChannel('Our newsletters.', 'newsletter'), { channels }),
      inChannel('Our letters.', 'newsletter'),
    );
  });
});
