import assert from 'node:assert/strict';
import { findingsOf } from '../draft.ts';

const limits = { channels: { instagram: { maxHashtags: 3 } } };
const messagesOf = (channel: string, text = 'Rye at nine.'): string[] =>
  findingsOf(`---\nchannel: ${channel}\n---\n${text}`, limits).map(({ message }) => message);

describe('the name of a draft’s channel', () => {
  it('is accepted in any case, and when it is a different name', () => {
    assert.deepEqual(messagesOf('Instagram'), []);
    assert.deepEqual(messagesOf('journal'), []);
  });

  it('is questioned where it is a letter away from one of the profile', () => {
    assert.deepEqual(messagesOf('instgram'), [
      'The profile has no channel “instgram”. Did you mean “instagram”?',
    ]);
  });

  it('is questioned where it is several', () => {
    assert.deepEqual(messagesOf('"instagram, facebook"'), [
      '“instagram, facebook” names more than one channel, so no channel’s limits are checked.',
    ]);
  });

  it('does not count numbers as hashtags', () => {
    assert.deepEqual(messagesOf('instagram', 'We are #1, then #2, #3 and #4. #rye'), []);
    assert.equal(messagesOf('instagram', '#rye #oats #1a #spelt').length, 1);
  });
});
